package org.plenary.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.key.Ed25519Signer;
import org.plenary.register.store.MemoryStore;
import org.plenary.register.store.Store;

/// Registers with fixed keys and fixed bodies, so that every run gives the same bytes.
public final class Sample {
    public static final String ORIGIN = "example.org/register";
    public static final Signer REGISTER = Ed25519Signer.ofSeed(ORIGIN, seed(1));
    public static final Signer COMPILER = Ed25519Signer.ofSeed("example.org/compiler", seed(2));
    public static final Signer STRANGER = Ed25519Signer.ofSeed("example.org/stranger", seed(3));
    public static final Keyring KEYS = new Keyring(REGISTER, List.of(COMPILER.verifier()));

    private Sample() {}

    static byte[] seed(int value) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) value);
        return seed;
    }

    static byte[] body(int number) { return ("{\"act\":\"sample\",\"number\":" + number + "}").getBytes(UTF_8); }

    static List<byte[]> bodies(int from, int to) {
        var bodies = new ArrayList<byte[]>();
        for (int i = from; i < to; i++) bodies.add(body(i));
        return bodies;
    }

    static Register opened(Store store) throws IOException {
        return switch (Register.open(store, KEYS)) {
            case Opening.Opened(var register) -> register;
            case Opening.Damaged(var report) -> throw new AssertionError(report.toString());
        };
    }

    /// A register in memory that holds the bodies 0 to before `size`, entered and signed one by one.
    static Register oneByOne(int size) throws IOException {
        var register = opened(new MemoryStore());
        for (var body : bodies(0, size)) register.append(List.of(body), COMPILER);
        return register;
    }

    /// The same in one batch, in which several share a signature.
    static Register of(int size) throws IOException {
        var register = opened(new MemoryStore());
        register.append(bodies(0, size), COMPILER);
        return register;
    }

    /// Exports a register of that size, whose entries share signatures, into the folder.
    public static void export(int size, Path folder) throws IOException { of(size).export(folder); }
}
