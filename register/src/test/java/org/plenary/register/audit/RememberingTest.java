package org.plenary.register.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.register.Sample;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.checkpoint.VerifierKey;

@DisplayName("A signature that several entries share is checked once")
class RememberingTest {
    private final byte[] message = "root over several".getBytes();
    private final byte[] signature = Sample.COMPILER.sign(message);
    private final List<byte[]> asked = new ArrayList<>();
    private final Remembering remembering = new Remembering(new Asked());

    /// The compiler's verifier, which writes down what it was asked.
    private final class Asked implements Verifier {
        @Override public VerifierKey key() { return Sample.COMPILER.verifier().key(); }

        @Override public boolean verifies(byte[] message, byte[] signature) {
            asked.add(message);
            return Sample.COMPILER.verifier().verifies(message, signature);
        }
    }

    @Test void what_was_found_in_order_is_not_asked_again() {
        for (int i = 0; i < 3; i++) assertThat(remembering.verifies(message.clone(), signature.clone())).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test void another_message_another_signature_and_another_cut_between_the_two_are_asked_about() {
        assertThat(remembering.verifies(message, signature)).isTrue();
        var other = message.clone();
        other[0] ^= 1;
        assertThat(remembering.verifies(other, signature)).isFalse();
        var bent = signature.clone();
        bent[63] ^= 1;
        assertThat(remembering.verifies(message, bent)).isFalse();
        var longer = Arrays.copyOf(signature, 65);
        longer[64] = message[0];
        assertThat(remembering.verifies(Arrays.copyOfRange(message, 1, message.length), longer)).isFalse();
        assertThat(asked).hasSize(4);
    }

    @Test void what_was_refused_stays_refused() {
        for (int i = 0; i < 3; i++) assertThat(remembering.verifies(new byte[1], signature)).isFalse();
    }

    @Test void more_than_it_remembers_are_still_told_apart() {
        for (int i = 0; i < 1_100; i++) {
            var one = Integer.toString(i).getBytes();
            assertThat(remembering.verifies(one, Sample.COMPILER.sign(one))).isTrue();
        }
        assertThat(remembering.verifies("7".getBytes(), Sample.COMPILER.sign("8".getBytes()))).isFalse();
    }
}
