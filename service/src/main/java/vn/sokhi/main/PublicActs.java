package vn.sokhi.main;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sokhi.office.Editions;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.visitor.CheckThresholds;
import vn.sokhi.visitor.ListDuties;
import vn.sokhi.visitor.ListProvinces;
import vn.sokhi.visitor.ListQuotas;
import vn.sokhi.visitor.ReadReference;
import vn.sokhi.visitor.SearchAll;
import vn.sokhi.visitor.ShowListed;

/// Joins the acts of the public counter to the shelf.
@Configuration(proxyBeanMethods = false)
class PublicActs {

    /// What day it is, for the pages that count from today.
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    BrowseList browseList(Editions editions) {
        return new BrowseList(editions);
    }

    @Bean
    ShowListed showListed(Editions editions) {
        return new ShowListed(editions);
    }

    @Bean
    CheckThresholds checkThresholds(Editions editions) {
        return new CheckThresholds(editions);
    }

    @Bean
    ListDuties listDuties(Editions editions) {
        return new ListDuties(editions);
    }

    @Bean
    ListQuotas listQuotas(Editions editions) {
        return new ListQuotas(editions);
    }

    @Bean
    ListProvinces listProvinces(Editions editions) {
        return new ListProvinces(editions);
    }

    @Bean
    SearchAll searchAll(Editions editions) {
        return new SearchAll(editions);
    }

    @Bean
    ReadReference readReference(Editions editions) {
        return new ReadReference(editions);
    }
}
