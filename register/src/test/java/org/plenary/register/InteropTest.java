package org.plenary.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.register.entry.Entry;
import org.plenary.register.checkpoint.Reading;

@DisplayName("What we write is accepted, and what is changed refused, by other people's programs")
class InteropTest {
    /// Debian's golang-golang-x-mod-dev.
    private static final Path GO_PACKAGES = Path.of("/usr/share/gocode");

    /// What Go compiled once serves all cases.
    @TempDir static Path cache;
    @TempDir Path temporary;

    private record Outcome(int status, String output) {}

    private Outcome run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GO111MODULE", "off", "GOPATH", GO_PACKAGES.toString(),
                "GOCACHE", cache.toString(), "GOFLAGS", "-buildvcs=false"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private Outcome openssl(byte[] publicKey, byte[] message, byte[] signature) throws Exception {
        assumeTrue(isInstalled("openssl"), "openssl is not installed");
        var spki = "302a300506032b6570032100" + HexFormat.of().formatHex(publicKey);
        Files.write(temporary.resolve("key"), HexFormat.of().parseHex(spki));
        Files.write(temporary.resolve("message"), message);
        Files.write(temporary.resolve("signature"), signature);
        return run(List.of("openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin",
                "-inkey", temporary.resolve("key").toString(), "-in", temporary.resolve("message").toString(),
                "-sigfile", temporary.resolve("signature").toString()));
    }

    @Test void openssl_accepts_the_signature_on_the_checkpoint() throws Exception {
        var head = Sample.of(5).head();
        var key = Sample.REGISTER.verifier().key().bytes();
        var signature = head.signatures().getFirst().bytes();
        assertThat(openssl(key, head.text().getBytes(UTF_8), signature))
                .isEqualTo(new Outcome(0, "Signature Verified Successfully"));
        assertThat(openssl(key, head.text().replace("5", "6").getBytes(UTF_8), signature).status()).isNotZero();
    }

    @Test void openssl_accepts_the_signature_on_an_entry() throws Exception {
        var entry = new String(Sample.oneByOne(5).entry(3).orElseThrow(), UTF_8);
        var signature = Base64.getDecoder().decode(entry.substring(entry.length() - 90, entry.length() - 2));
        var key = Sample.COMPILER.verifier().key().bytes();
        var message = "plenary/entry/v1\nexample.org/register\n{\"act\":\"sample\",\"number\":3}";
        assertThat(openssl(key, message.getBytes(UTF_8), signature).status()).isZero();
        assertThat(Entry.parse(entry.getBytes(UTF_8))).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 66_000})
    void the_go_projects_packages_verify_an_export(int size) throws Exception {
        assumeTrue(isInstalled("go") && Files.exists(GO_PACKAGES.resolve("src/golang.org/x/mod/sumdb")),
                "Go and golang-golang-x-mod-dev are not installed");
        var folder = temporary.resolve("export");
        Sample.export(size, folder);
        var verify = List.of("go", "run", "src/test/interop/verify.go", folder.toString());
        assertThat(run(verify)).isEqualTo(new Outcome(0, Integer.toString(size)));
        var tile = folder.resolve(size < 256 ? "tile/0/000.p/" + size : "tile/0/000");
        var bytes = Files.readAllBytes(tile);
        bytes[7] ^= 1;
        Files.write(tile, bytes);
        assertThat(run(verify).status()).isNotZero();
    }
}
