package dev.gatehouse.flow.exchange;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, as the connection shows it.
 *
 * @param sourceIp the client's address as text
 * @param protocol as {@code HTTP/1.1}
 * @param tls whether the connection is encrypted
 * @param clientCertificate the certificate that the client showed; null if none
 */
public record Peer(String sourceIp, String protocol, boolean tls, @Nullable X509Certificate clientCertificate) {

    /** Nobody: AWS names the source of {@code TestInvokeMethod} so, and adds nothing that a front would add. */
    public static final Peer TEST_INVOKE = new Peer("test-invoke-source-ip", "HTTP/1.1", true, null);

    /** Whether this is a test invocation and no request over the network. */
    public boolean isTestInvoke() {
        return sourceIp.equals(TEST_INVOKE.sourceIp);
    }
}
