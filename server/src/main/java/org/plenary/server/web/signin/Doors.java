package org.plenary.server.web.signin;

import org.plenary.server.web.Drawing;
import org.plenary.server.web.PendingAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
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
            SecurityContextRepository contexts, CsrfTokenRepository formTokens) throws Exception {
        return plain(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, _) ->
                        drawing.refuse(request, response, "form", 403)))
                .addFilterAfter(new PresenceFilter(accounts), SecurityContextHolderFilter.class)
                .build();
    }

    /// Without what is done elsewhere: `SecureHeaders` writes the headers, our own pages sign in and out.
    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.headers(HeadersConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable).anonymous(AbstractHttpConfigurer::disable);
    }

    @Bean @Order(1) RouterFunction<ServerResponse> signInPages(PendingAccounts accounts, Sessions sessions,
                                                               Drawing drawing) {
        var signIn = new SignInPages(accounts, sessions, drawing);
        return RouterFunctions.route()
                .GET("/sign-in", signIn::page)
                .POST("/sign-in", signIn::withPassword)
                .POST("/sign-out", signIn::out)
                .build();
    }
}
