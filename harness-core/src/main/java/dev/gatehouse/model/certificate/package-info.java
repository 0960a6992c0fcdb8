/**
 * Certificates that are made at run time, so that no key lies in a repository and none expires there.
 *
 * <p>Enters: names, and how long a certificate shall be valid. Leaves: certificates with their keys, and authorities whose
 * certificate is what the other side trusts.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html">Mutual TLS for REST
 *     APIs</a>
 */
@NullMarked
package dev.gatehouse.model.certificate;

import org.jspecify.annotations.NullMarked;
