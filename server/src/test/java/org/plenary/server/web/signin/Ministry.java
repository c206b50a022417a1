package org.plenary.server.web.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// The identity provider of a ministry: a real authorisation server, at which the same person is always signed in.
final class Ministry implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Ministry(ConfigurableApplicationContext context) { this.context = context; }

    /// Opens at any free port; `subject` is the person whom it names.
    static Ministry naming(String subject) {
        var application = new SpringApplication(Server.class);
        application.setDefaultProperties(Map.of("server.port", 0, "test.subject", subject,
                "server.servlet.session.cookie.name", "ministry"));
        return new Ministry(application.run());
    }

    String issuer() {
        return "http://localhost:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    /// Knows Plenary as a client that may send people back to `redirect`.
    void trust(String redirect) {
        context.getBean(Clients.class).save(client(redirect));
    }

    private static RegisteredClient client(String redirect) {
        return RegisteredClient.withId("plenary").clientId("plenary").clientSecret("{noop}secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect).scope("openid").build();
    }

    @Override public void close() { context.close(); }

    /// The one client, made known after the port is.
    static final class Clients implements RegisteredClientRepository {
        private volatile RegisteredClient known = client("http://localhost/none");

        @Override public void save(RegisteredClient client) { known = client; }

        @Override public RegisteredClient findById(String id) { return known; }

        @Override public RegisteredClient findByClientId(String id) {
            return known.getClientId().equals(id) ? known : null;
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class, SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class})
    static class Server {
        @Bean Clients clients() { return new Clients(); }

        @Bean AuthorizationServerSettings settings() { return AuthorizationServerSettings.builder().build(); }

        @Bean JWKSource<SecurityContext> keys() throws Exception {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate()).keyID("one").build()));
        }

        @Bean JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean SecurityFilterChain everything(HttpSecurity http, org.springframework.core.env.Environment settings)
                throws Exception {
            var subject = settings.getRequiredProperty("test.subject");
            Filter alwaysSignedIn = (request, response, chain) -> {
                if (((jakarta.servlet.http.HttpServletRequest) request).getRequestURI().equals("/oauth2/authorize")) {
                    SecurityContextHolder.getContext().setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(subject, null, List.of(
                                    FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
                }
                chain.doFilter(request, response);
            };
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .csrf(csrf -> csrf.disable())
                    .addFilterAfter(alwaysSignedIn, SecurityContextHolderFilter.class).build();
        }
    }
}
