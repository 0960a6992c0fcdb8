package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A certificate by which HTTP backends know the gateway.
 *
 * @param clientCertificateId six lower-case letters and digits
 * @param description the description; may be null
 * @param pemEncodedCertificate the certificate
 * @param createdDate when it was made
 * @param expirationDate when it ends
 * @param tags the tags
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ClientCertificate.html">ClientCertificate</a>
 */
public record ClientCertificate(
        String clientCertificateId,
        @Nullable String description,
        String pemEncodedCertificate,
        Instant createdDate,
        Instant expirationDate,
        Map<String, String> tags) {

    public ClientCertificate {
        tags = Ordered.copyOf(tags);
    }
}
