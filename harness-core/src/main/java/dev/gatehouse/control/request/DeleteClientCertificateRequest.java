package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteClientCertificate}.
 *
 * @param clientCertificateId the id of the client certificate
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteClientCertificate.html">DeleteClientCertificate</a>
 */
public record DeleteClientCertificateRequest(String clientCertificateId) {}
