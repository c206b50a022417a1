package org.plenary.register.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.VerifierKey;

@DisplayName("RFC 8032: Ed25519")
class Ed25519Test {
    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest(name = "section 7.1, message \"{2}\"")
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, "
            + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', "
            + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            + "d25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, "
            + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, "
            + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            + "387b2eaeb4302aeeb00d291612bb0c00"})
    void the_examples_of_the_standard_come_out(String seed, String key, String message, String signature) {
        var signer = Ed25519Signer.ofSeed("example", HEX.parseHex(seed));
        assertThat(signer.verifier().key().bytes()).isEqualTo(HEX.parseHex(key));
        assertThat(signer.sign(HEX.parseHex(message))).isEqualTo(HEX.parseHex(signature));
        assertThat(signer.verifier().verifies(HEX.parseHex(message), HEX.parseHex(signature))).isTrue();
    }

    @Test void a_signature_cut_or_lengthened_or_changed_is_refused() {
        var signer = Ed25519Signer.ofSeed("example", new byte[32]);
        var signature = signer.sign("message".getBytes());
        var verifier = signer.verifier();
        assertThat(verifier.verifies("message".getBytes(), Arrays.copyOf(signature, 65))).isFalse();
        assertThat(verifier.verifies("message".getBytes(), Arrays.copyOf(signature, 63))).isFalse();
        assertThat(verifier.verifies("massage".getBytes(), signature)).isFalse();
        for (int i = 0; i < 512; i++) {
            signature[i / 8] ^= (byte) (1 << i % 8);
            assertThat(verifier.verifies("message".getBytes(), signature)).as("bit %d", i).isFalse();
            signature[i / 8] ^= (byte) (1 << i % 8);
        }
    }

    @Test void the_platforms_own_implementation_agrees() throws Exception {
        var signer = Ed25519Signer.ofSeed("example", HEX.parseHex("07".repeat(32)));
        var spki = HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(signer.verifier().key().bytes()));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        check.update("message".getBytes());
        assertThat(check.verify(signer.sign("message".getBytes()))).isTrue();
    }

    @Test void only_ed25519_keys_of_the_right_length_are_taken() {
        assertThat(Ed25519Verifier.of(new VerifierKey("a", (byte) 6, new byte[32]))).isEqualTo(
                Reading.not("The key a has the type 0x06; only Ed25519, 0x01, is known here."));
        assertThat(Ed25519Verifier.of(new VerifierKey("a", (byte) 1, new byte[31]))).isEqualTo(
                Reading.not("The key a has 31 bytes; an Ed25519 key has 32."));
        var noPoint = new byte[32];
        noPoint[0] = 2;
        assertThat(Ed25519Verifier.of(new VerifierKey("a", (byte) 1, noPoint))).isEqualTo(
                Reading.not("The key a is no point of the curve."));
    }
}
