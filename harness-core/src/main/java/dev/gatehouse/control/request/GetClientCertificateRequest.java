package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetClientCertificate}.
 *
 * @param clientCertificateId the id of the client certificate
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetClientCertificate.html">GetClientCertificate</a>
 */
public record GetClientCertificateRequest(String clientCertificateId) {}
