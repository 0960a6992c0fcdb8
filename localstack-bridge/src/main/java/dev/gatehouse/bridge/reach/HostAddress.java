package dev.gatehouse.bridge.reach;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/**
 * This machine as a target sees it.
 *
 * @param name what the target calls
 * @param bind where that arrives here
 */
public record HostAddress(String name, InetAddress bind) {

    private static final String DOCKERS_BRIDGE = "docker0";

    /** For a target that runs on this machine, outside of a container. */
    public static HostAddress loopback() {
        return new HostAddress("127.0.0.1", InetAddress.getLoopbackAddress());
    }

    /**
     * For a target in a container of this machine's Docker engine. On Linux it is the bridge's own address; where the engine
     * runs in a machine of its own, as Docker Desktop does, it has a name for the host, and what is sent there arrives at
     * loopback.
     */
    public static HostAddress ofContainers() {
        return bridge().map(address -> new HostAddress(address.getHostAddress(), address))
                .orElseGet(() -> new HostAddress("host.docker.internal", InetAddress.getLoopbackAddress()));
    }

    /** A name of one's own choice; what is sent there may arrive at any of this machine's addresses. */
    public static HostAddress named(String name) {
        return new HostAddress(name, anyLocal());
    }

    private static Optional<InetAddress> bridge() {
        try {
            NetworkInterface bridge = NetworkInterface.getByName(DOCKERS_BRIDGE);
            return bridge == null
                    ? Optional.empty()
                    : bridge.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .findFirst();
        } catch (SocketException unknown) {
            return Optional.empty();
        }
    }

    private static InetAddress anyLocal() {
        return new java.net.InetSocketAddress(0).getAddress();
    }
}
