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
public record Peer(String sourceIp, String protocol, boolean tls, @Nullable X509Certificate clientCertificate) {}
