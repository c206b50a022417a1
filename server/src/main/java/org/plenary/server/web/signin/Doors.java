package org.plenary.server.web.signin;

import org.plenary.server.web.Drawing;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PublicAddress;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// What stands before every address: sessions for people, bearer tokens for programs, form tokens against forgery.
/// Everything is open to everybody here; who may do what is for the charter.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Doors {
    @Bean SecurityContextRepository contexts() { return new HttpSessionSecurityContextRepository(); }

    @Bean CsrfTokenRepository formTokens() { return new HttpSessionCsrfTokenRepository(); }

    @Bean Sessions sessions(PendingAccounts accounts, SecurityContextRepository contexts,
                            CsrfTokenRepository formTokens) {
        return new Sessions(accounts, contexts, formTokens);
    }

    @Bean OpenId openId(PendingAccounts accounts, PublicAddress address, Sessions sessions) {
        return new OpenId(accounts, address, sessions);
    }

    /// Only in its place among the filters for people, not before every address.
    @Bean FilterRegistrationBean<OpenId> openIdOnlyThere(OpenId openId) {
        var registration = new FilterRegistrationBean<>(openId);
        registration.setEnabled(false);
        return registration;
    }

    /// Programs: a bearer token with every request, no session, and so no form token.
    @Bean @Order(1) SecurityFilterChain programs(HttpSecurity http, PendingAccounts accounts) throws Exception {
        return plain(http).securityMatcher(BearerFilter::isProgram)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new BearerFilter(accounts), SecurityContextHolderFilter.class)
                .build();
    }

    /// People: a session once they sign in; readers of the public pages have none.
    @Bean @Order(2) SecurityFilterChain people(HttpSecurity http, PendingAccounts accounts, Drawing drawing,
            SecurityContextRepository contexts, CsrfTokenRepository formTokens, OpenId openId) throws Exception {
        return plain(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, _) ->
                        drawing.refuse(request, response, "form", 403)))
                .addFilterAfter(new PresenceFilter(accounts), SecurityContextHolderFilter.class)
                .addFilterAfter(openId, CsrfFilter.class)
                .build();
    }

    /// Without what is done elsewhere: `SecureHeaders` writes the headers, our own pages sign in and out.
    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.headers(HeadersConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable).anonymous(AbstractHttpConfigurer::disable);
    }

    @Bean @Order(1) RouterFunction<ServerResponse> pagesOfPersons(PendingAccounts accounts, Sessions sessions,
            Drawing drawing, PublicAddress address) {
        var desk = new Desk(accounts, sessions, drawing, new RelyingParty(accounts, address), address);
        var account = new AccountPages(desk);
        var routes = RouterFunctions.route();
        new SignInPages(desk).routes(routes);
        new InvitationPages(desk, account).routes(routes);
        account.routes(routes);
        new DelegationPages(desk).routes(routes);
        return routes.build();
    }
}
