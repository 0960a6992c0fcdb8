package dev.gatehouse.model.v2;

import org.jspecify.annotations.Nullable;

/**
 * How the certificate of a private integration's endpoint is checked.
 *
 * @param serverNameToVerify the name that the certificate must have
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations-integrationid.html#apis-apiid-integrations-integrationid-model-tlsconfig">TlsConfig</a>
 */
public record TlsConfig(@Nullable String serverNameToVerify) {}
