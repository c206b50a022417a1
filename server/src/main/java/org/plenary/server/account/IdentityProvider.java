package org.plenary.server.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;

/// The identity provider of a party's ministry, or of the organisation itself where `party` is empty: OpenID Connect
/// with discovery. Only people of that party can be linked to it.
public record IdentityProvider(
        String id, Optional<PartyId> party, String name, String issuer, String clientId, String clientSecret) {
    private static final String OWN = "organisation";

    /// Reads `KAZ.issuer`, `KAZ.client-id`, `KAZ.client-secret` and `KAZ.name` for each party, and the same with
    /// `organisation` for its own staff. No file, no providers. An `IOException` names what is missing.
    public static List<IdentityProvider> read(Path file) throws IOException {
        if (!Files.exists(file)) return List.of();
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
        } catch (IllegalArgumentException malformed) {
            throw new IOException(file + " cannot be read: " + malformed.getMessage(), malformed);
        }
        var houses = new TreeSet<String>();
        for (var key : settings.stringPropertyNames()) houses.add(key.replaceAll("\\..*", ""));
        var all = new ArrayList<IdentityProvider>();
        for (var house : houses) all.add(provider(file, settings, house));
        return all;
    }

    private static IdentityProvider provider(Path file, Properties settings, String house) throws IOException {
        var party = house.equals(OWN) ? Optional.<PartyId>empty() : Optional.of(new PartyId(house));
        var issuer = needed(file, settings, house, "issuer");
        if (!issuer.startsWith("https://") && !issuer.startsWith("http://localhost")) {
            throw new IOException("%s: %s.issuer is '%s'. Write an address that begins with https://."
                    .formatted(file, house, issuer));
        }
        return new IdentityProvider(house.toLowerCase(Locale.ROOT), party,
                settings.getProperty(house + ".name", house), issuer, needed(file, settings, house, "client-id"),
                needed(file, settings, house, "client-secret"));
    }

    private static String needed(Path file, Properties settings, String house, String name) throws IOException {
        var value = settings.getProperty(house + "." + name, "").strip();
        if (!value.isEmpty()) return value;
        throw new IOException("%s: '%s.%s' is missing. Each provider needs issuer, client-id and client-secret."
                .formatted(file, house, name));
    }
}
