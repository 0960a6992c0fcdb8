package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GenerateClientCertificate}.
 *
 * @param description the description; may be null
 * @param tags the tags; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GenerateClientCertificate.html">GenerateClientCertificate</a>
 */
public record GenerateClientCertificateRequest(@Nullable String description, @Nullable Map<String, String> tags) {}
