package org.plenary.server.web.signin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.server.account.Account;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Passkey;
import org.plenary.server.web.PendingAccounts;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/// Shows our accounts and passkeys to Spring Security in its own words.
///
/// A passkey that is new is handed to whoever waits for it, and not kept: an invitation is used up first.
final class PasskeyStore implements PublicKeyCredentialUserEntityRepository, UserCredentialRepository {
    private final PendingAccounts accounts;
    private final ThreadLocal<Passkey> fresh = new ThreadLocal<>();

    PasskeyStore(PendingAccounts accounts) { this.accounts = accounts; }

    /// The passkey that was made just now in this thread.
    Optional<Passkey> takeFresh() {
        var taken = Optional.ofNullable(fresh.get());
        fresh.remove();
        return taken;
    }

    @Override public PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(new String(id.getBytes(), StandardCharsets.UTF_8));
    }

    @Override public PublicKeyCredentialUserEntity findByUsername(String name) { return entity(name); }

    private PublicKeyCredentialUserEntity entity(String name) {
        return accounts.get().store().account(new AccountId(name)).map(PasskeyStore::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(account.id().value().getBytes(StandardCharsets.UTF_8)))
                .name(account.id().value()).displayName(account.name()).build();
    }

    /// Accounts are made by invitation, never by a passkey.
    @Override public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalArgumentException("There is no account " + entity.getName() + ".");
    }

    /// Passkeys and accounts are removed on their pages.
    @Override public void delete(Bytes id) { throw new IllegalArgumentException("Nothing is deleted this way."); }

    @Override public void save(CredentialRecord record) {
        var passkey = passkey(record);
        if (accounts.get().store().passkey(passkey.id()).isPresent()) accounts.get().store().save(passkey);
        else fresh.set(passkey);
    }

    @Override public CredentialRecord findByCredentialId(Bytes id) {
        return accounts.get().store().passkey(id.getBytes()).map(PasskeyStore::record).orElse(null);
    }

    @Override public List<CredentialRecord> findByUserId(Bytes id) {
        var account = new AccountId(new String(id.getBytes(), StandardCharsets.UTF_8));
        return accounts.get().store().passkeys(account).stream().map(PasskeyStore::record).toList();
    }

    private static Passkey passkey(CredentialRecord one) {
        var transports = one.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().toList();
        return new Passkey(one.getCredentialId().getBytes(),
                new AccountId(new String(one.getUserEntityUserId().getBytes(), StandardCharsets.UTF_8)),
                one.getPublicKey().getBytes(), one.getSignatureCount(), one.isUvInitialized(), one.isBackupEligible(),
                one.isBackupState(), transports, bytes(one.getAttestationObject()),
                bytes(one.getAttestationClientDataJSON()), one.getLabel(), moment(one.getCreated()),
                moment(one.getLastUsed()));
    }

    private static byte[] bytes(Bytes optional) { return optional == null ? new byte[0] : optional.getBytes(); }

    private static Instant moment(Instant optional) { return optional == null ? Instant.now() : optional; }

    private static CredentialRecord record(Passkey one) {
        var transports = one.transports().stream().map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toMap(AuthenticatorTransport::getValue, each -> each, (a, _) -> a, TreeMap::new));
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(one.id()))
                .userEntityUserId(new Bytes(one.account().value().getBytes(StandardCharsets.UTF_8)))
                .publicKey(new ImmutablePublicKeyCose(one.publicKey())).signatureCount(one.count())
                .uvInitialized(one.verified()).backupEligible(one.backupEligible()).backupState(one.backedUp())
                .transports(new java.util.LinkedHashSet<>(transports.values()))
                .attestationObject(new Bytes(one.attestation()))
                .attestationClientDataJSON(new Bytes(one.clientData())).label(one.label())
                .created(one.made()).lastUsed(one.used()).build();
    }
}
