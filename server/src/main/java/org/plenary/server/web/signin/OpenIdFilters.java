package org.plenary.server.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.plenary.server.account.IdentityProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// Spring Security's filters for OpenID Connect: one leads to the provider, one takes the answer, checks its state,
/// nonce, code verifier and signature, and hands on who it is. Tokens of the provider are not kept.
final class OpenIdFilters {
    private final Discovered registrations;
    private final OAuth2AuthorizationRequestRedirectFilter start;
    private final OAuth2LoginAuthenticationFilter back;

    OpenIdFilters(List<IdentityProvider> providers, URI address, AuthenticationSuccessHandler came,
                  AuthenticationFailureHandler failed) {
        registrations = new Discovered(providers, address);
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations,
                OpenId.START.substring(0, OpenId.START.length() - 1));
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        start = new OAuth2AuthorizationRequestRedirectFilter(requests);
        var codes = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        back = new OAuth2LoginAuthenticationFilter(registrations, new Forgotten(), OpenId.BACK + "*");
        back.setAuthenticationManager(new ProviderManager(codes));
        back.setAuthenticationSuccessHandler(came);
        back.setAuthenticationFailureHandler(failed);
        // Our own session begins afterwards; the library's is for this request only.
        back.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
    }

    void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Asked first: the library would answer a silent provider with an error of the server.
        var path = request.getRequestURI();
        if (path.startsWith(OpenId.START)) registrations.findByRegistrationId(path.substring(OpenId.START.length()));
        start.doFilter(request, response, (first, second) -> back.doFilter(first, second, chain));
    }

    /// Providers whose addresses and keys are asked for when the first person goes there (OpenID Connect
    /// Discovery 1.0).
    private static final class Discovered implements ClientRegistrationRepository {
        private final List<IdentityProvider> providers;
        private final URI address;
        private final TreeMap<String, ClientRegistration> known = new TreeMap<>();

        Discovered(List<IdentityProvider> providers, URI address) {
            this.providers = providers;
            this.address = address;
        }

        @Override public synchronized ClientRegistration findByRegistrationId(String id) {
            var found = known.get(id);
            if (found != null) return found;
            var provider = providers.stream().filter(one -> one.id().equals(id)).findFirst();
            provider.ifPresent(one -> known.put(id, discovered(one)));
            return known.get(id);
        }

        private ClientRegistration discovered(IdentityProvider one) {
            return ClientRegistrations.fromIssuerLocation(one.issuer()).registrationId(one.id())
                    .clientId(one.clientId()).clientSecret(one.clientSecret()).scope("openid")
                    .redirectUri(address + OpenId.BACK + one.id()).build();
        }
    }

    /// Keeps no token of a provider: they are not needed once we know who it is.
    private static final class Forgotten implements OAuth2AuthorizedClientRepository {
        @Override public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person,
                                                   HttpServletRequest request, HttpServletResponse response) { }

        @Override public void removeAuthorizedClient(String registration, Authentication person,
                                                     HttpServletRequest request, HttpServletResponse response) { }
    }
}
