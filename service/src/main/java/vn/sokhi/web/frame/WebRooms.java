package vn.sokhi.web.frame;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Opens the rooms of the web. `main` imports it and gives the acts.
@Configuration(proxyBeanMethods = false)
@ComponentScan("vn.sokhi.web")
public class WebRooms implements WebMvcConfigurer {

    /// Files named after their content: a changed file has another address, so the old one may be kept for a year.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365))
                        .cachePublic()
                        .immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/examples/**")
                .addResourceLocations("classpath:/static/examples/")
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePublic());
    }

    /// One address, many formats: by `Accept`, or by `?format=` where a person follows a link.
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer formats) {
        formats.favorParameter(true)
                .defaultContentType(MediaType.TEXT_HTML)
                .mediaType("html", MediaType.TEXT_HTML)
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("csv", Formats.CSV_TYPE)
                .mediaType("xlsx", ListAnswers.WORKBOOK);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Remembered());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AskedLanguage();
    }

    /// Writes the addresses of static files with their content's hash.
    @Bean
    ResourceUrlEncodingFilter addressesByContent() {
        return new ResourceUrlEncodingFilter();
    }
}
