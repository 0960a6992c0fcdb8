/**
 * Mutual TLS of custom domain names: which clients are let in by their certificates.
 *
 * <p>Enters: truststores as the test gives them in place of S3, a client's certificate, and the time. Leaves: whether the
 * certificate is trusted, and if not, why.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html">Mutual TLS for REST
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.mutualtls;

import org.jspecify.annotations.NullMarked;
