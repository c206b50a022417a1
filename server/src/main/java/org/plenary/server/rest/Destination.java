package org.plenary.server.rest;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/// Where a webhook may point: an address on the open internet by HTTPS, so that nobody has this server ask the machines
/// beside it. An exercise may send to the machine it runs on.
public record Destination(boolean here) {

    /// What is wrong with the address; empty where it can be used.
    public Optional<String> fault(URI url) {
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            return Optional.of("Give a full address, without a user name or a fragment.");
        }
        try {
            for (var address : InetAddress.getAllByName(url.getHost())) {
                if (address.isLoopbackAddress() && here) continue;
                if (!isOpen(address)) {
                    return Optional.of("'%s' is no address on the open internet.".formatted(url.getHost()));
                }
                if (!url.getScheme().equals("https")) return Optional.of("Only https:// is sent to.");
            }
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of("'%s' is not known.".formatted(url.getHost()));
        }
    }

    private static boolean isOpen(InetAddress address) {
        boolean unique = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
        return !(address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address.isAnyLocalAddress() || address.isMulticastAddress() || unique);
    }
}
