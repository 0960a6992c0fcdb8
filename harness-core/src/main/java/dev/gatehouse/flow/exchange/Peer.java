package dev.gatehouse.flow.exchange;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, as the connection shows it, or as the test has said.
 *
 * @param sourceIp the client's address as text
 * @param protocol as {@code HTTP/1.1}
 * @param tls whether the connection is encrypted
 * @param clientCertificate the certificate that the client showed; null if none
 * @param vpc the VPC endpoint that the request came through; null if it came from the internet
 */
public record Peer(
        String sourceIp,
        String protocol,
        boolean tls,
        @Nullable X509Certificate clientCertificate,
        @Nullable VpcEntry vpc) {

    /** Nobody: AWS names the source of {@code TestInvokeMethod} so, and adds nothing that a front would add. */
    public static final Peer TEST_INVOKE = new Peer("test-invoke-source-ip", "HTTP/1.1", true, null);

    /** Somebody on the internet. */
    public Peer(String sourceIp, String protocol, boolean tls, @Nullable X509Certificate clientCertificate) {
        this(sourceIp, protocol, tls, clientCertificate, null);
    }

    /** The same connection, from another place. */
    public Peer from(String otherSourceIp, @Nullable VpcEntry through) {
        return new Peer(otherSourceIp, protocol, tls, clientCertificate, through);
    }

    /** The same without its certificate. */
    Peer withoutClientCertificate() {
        return new Peer(sourceIp, protocol, tls, null, vpc);
    }

    /** Whether this is a test invocation and no request over the network. */
    public boolean isTestInvoke() {
        return sourceIp.equals(TEST_INVOKE.sourceIp);
    }
}
