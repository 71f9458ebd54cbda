package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may go where, and what every answer tells the browser to refuse.
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String ONLY_OURS =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
                    + " img-src 'self' data:; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doorways(HttpSecurity http, CsrfTokenRepository tokens) {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/facilities/**", "/reports/**", "/drafts/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(forms -> forms.csrfTokenRepository(tokens))
                .headers(Doors::headers)
                .addFilterBefore(new TooLarge(), CsrfFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Doors::seatNeeded))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// The token of a form lies in a cookie, so that a visitor needs no session.
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /// Nobody signs in with a password here; without this Spring would invent a user.
    @Bean
    AuthenticationManager noPasswords() {
        return request -> {
            throw new ProviderNotFoundException("there are no passwords");
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    private static void seatNeeded(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        boolean page = request.getMethod().equals(HttpMethod.GET.name()) && !Formats.wantsJson(request);
        if (page) response.sendRedirect("/try?seat=needed");
        else response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
