package dev.gatehouse.model.rest;

/**
 * How the certificate of an HTTP integration's endpoint is checked.
 *
 * @param insecureSkipVerification whether any certificate is taken
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TlsConfig.html">TlsConfig</a>
 */
public record TlsConfig(boolean insecureSkipVerification) {}
