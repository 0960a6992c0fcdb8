package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateClientCertificate}.
 *
 * @param clientCertificateId the id of the client certificate
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateClientCertificate.html">UpdateClientCertificate</a>
 */
public record UpdateClientCertificateRequest(
        String clientCertificateId, @Nullable List<PatchOperation> patchOperations) {}
