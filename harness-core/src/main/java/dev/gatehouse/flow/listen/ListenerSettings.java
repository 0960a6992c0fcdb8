package dev.gatehouse.flow.listen;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * Where a listener listens and what it takes.
 *
 * <p>The limits lie above AWS's own (10,240 bytes of headers, 10 MB of body), so that the flow sees, records and answers
 * what AWS refuses; only what goes beyond these too is refused at the socket.
 *
 * @param address where to listen; port 0 takes a free one
 * @param maxHeadBytes the most bytes of the request line, and again of all header lines
 * @param maxBodyBytes the most bytes of a body
 * @param patience how long a client may take to send a request or to take an answer, and may stay idle
 * @param closeGrace how long {@code close()} waits for exchanges whose client still waits
 */
public record ListenerSettings(
        InetSocketAddress address, int maxHeadBytes, int maxBodyBytes, Duration patience, Duration closeGrace) {

    /** A free port of 127.0.0.1. */
    public static ListenerSettings loopback() {
        InetSocketAddress anyPort = new InetSocketAddress(loopbackAddress(), 0);
        return new ListenerSettings(
                anyPort, 64 * 1024, 16 * 1024 * 1024, Duration.ofSeconds(60), Duration.ofMillis(500));
    }

    /** These settings on the given port of the same address. */
    public ListenerSettings onPort(int port) {
        return at(new InetSocketAddress(address.getAddress(), port));
    }

    /** These settings at another address; one that is not loopback lets other machines in. */
    public ListenerSettings at(InetSocketAddress other) {
        return new ListenerSettings(other, maxHeadBytes, maxBodyBytes, patience, closeGrace);
    }

    /** These settings with another patience. */
    public ListenerSettings withPatience(Duration other) {
        return new ListenerSettings(address, maxHeadBytes, maxBodyBytes, other, closeGrace);
    }

    private static InetAddress loopbackAddress() {
        try {
            return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
