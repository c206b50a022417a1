package org.plenary.server.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.server.account.Account;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Passkey;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.databind.json.JsonMapper;

/// This site as the relying party of the Web Authentication recommendation. A passkey must show that its owner is
/// there (user verification), so that it counts for two factors.
///
/// What was asked of a browser is kept in the session and used once.
final class RelyingParty {
    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);
    private static final String MAKING = "plenary.passkey.making";
    private static final String ASKING = "plenary.passkey.asking";

    private final PasskeyStore store;
    private final PublicAddress address;
    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private Webauthn4JRelyingPartyOperations operations;

    RelyingParty(PendingAccounts accounts, PublicAddress address) {
        store = new PasskeyStore(accounts);
        this.address = address;
    }

    /// What the browser needs to make a passkey for the account, as JSON.
    String optionsToMake(HttpServletRequest request, Account account) {
        var person = UsernamePasswordAuthenticationToken.authenticated(account.id().value(), null, List.of());
        var options = operations(request).createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
        request.getSession().setAttribute(MAKING, options);
        return json.writeValueAsString(options);
    }

    /// The passkey that the browser made, checked and not yet kept; empty where it does not hold.
    Optional<Passkey> made(HttpServletRequest request, AccountId account, String body, String label) {
        var options = (PublicKeyCredentialCreationOptions) taken(request, MAKING);
        if (options == null || !options.getUser().getName().equals(account.value())) return Optional.empty();
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    read(body, AuthenticatorAttestationResponse.class);
            operations(request).registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
                    new RelyingPartyPublicKey(credential, label)));
            return store.takeFresh();
        } catch (RuntimeException untrue) {
            return refused(untrue);
        }
    }

    /// The library throws a family of its own for each thing that does not hold; the log says which.
    private static <T> Optional<T> refused(RuntimeException untrue) {
        LOG.warn("A passkey does not hold: {}", untrue.toString());
        return Optional.empty();
    }

    /// What the browser needs to sign in with any passkey of this site, as JSON.
    String optionsToSignIn(HttpServletRequest request) {
        var options = operations(request).createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(ASKING, options);
        return json.writeValueAsString(options);
    }

    /// The account whose passkey signed; empty where the signature does not hold.
    Optional<AccountId> signedIn(HttpServletRequest request, String body) {
        var options = (PublicKeyCredentialRequestOptions) taken(request, ASKING);
        if (options == null) return Optional.empty();
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    read(body, AuthenticatorAssertionResponse.class);
            var entity = operations(request).authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return Optional.of(new AccountId(entity.getName()));
        } catch (RuntimeException untrue) {
            return refused(untrue);
        }
    }

    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(String body, Class<R> response) {
        return json.readValue(body,
                json.getTypeFactory().constructParametricType(PublicKeyCredential.class, response));
    }

    private static Object taken(HttpServletRequest request, String key) {
        var session = request.getSession(false);
        if (session == null) return null;
        var options = session.getAttribute(key);
        session.removeAttribute(key);
        return options;
    }

    /// Made when the first passkey is asked for: most readers never need it.
    private synchronized Webauthn4JRelyingPartyOperations operations(HttpServletRequest request) {
        if (operations != null) return operations;
        URI origin = address.of(request);
        var party = PublicKeyCredentialRpEntity.builder().id(origin.getHost()).name("Plenary").build();
        var made = new Webauthn4JRelyingPartyOperations(store, store, party, Set.of(origin.toString()));
        made.setCustomizeCreationOptions(options -> options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations = made;
        return made;
    }
}
