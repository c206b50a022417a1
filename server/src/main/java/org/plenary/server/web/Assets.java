package org.plenary.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The stylesheet, the icon and the script for passkeys, under addresses that carry a digest of their content,
/// so that they may be kept for ever.
public final class Assets {
    /// One file as it is sent.
    public record Asset(String address, String type, byte[] bytes) {}

    private static final List<String> FILES = List.of("plenary.css", "icon.svg", "passkeys.js", "plenary.js");

    private final TreeMap<String, Asset> byAddress = new TreeMap<>();
    private final TreeMap<String, Asset> byName = new TreeMap<>();

    public Assets() {
        for (var name : FILES) {
            var asset = read(name);
            byName.put(name, asset);
            byAddress.put(asset.address(), asset);
        }
    }

    /// The address of `name`, which is one of the files that this program ships.
    public String address(String name) { return byName.get(name).address(); }

    public Optional<Asset> at(String address) { return Optional.ofNullable(byAddress.get(address)); }

    private static Asset read(String name) {
        try (var stream = Assets.class.getResourceAsStream("/assets/" + name)) {
            var bytes = stream.readAllBytes();
            int dot = name.lastIndexOf('.');
            var address = "/assets/" + name.substring(0, dot) + "-" + digest(bytes) + name.substring(dot);
            return new Asset(address, type(name.substring(dot)), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The asset " + name + " cannot be read.", broken);
        }
    }

    private static String type(String ending) {
        return switch (ending) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "text/javascript;charset=UTF-8";
            default -> "image/svg+xml";
        };
    }

    static String digest(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
