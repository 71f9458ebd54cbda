package vn.sokhi.main;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.office.Editions;
import vn.sokhi.office.Releases;
import vn.sokhi.visitor.CompareEditions;
import vn.sokhi.visitor.FindValues;
import vn.sokhi.visitor.ReadLaw;
import vn.sokhi.visitor.ShowValue;

/// Joins the acts of the law's own pages to the shelf.
@Configuration(proxyBeanMethods = false)
class ReferenceActs {

    @Bean
    ReadLaw readLaw(Editions editions) {
        return new ReadLaw(editions, InstantSource.system());
    }

    @Bean
    FindValues findValues(Editions editions) {
        return new FindValues(editions);
    }

    @Bean
    ShowValue showValue(Editions editions) {
        return new ShowValue(editions);
    }

    @Bean
    CompareEditions compareEditions(Releases releases, Editions editions) {
        return new CompareEditions(releases, editions);
    }
}
