/**
 * Parameter mapping of HTTP APIs, compiled once for a deployment.
 *
 * <p>Enters: a request on its way to the endpoint, or the endpoint's answer, and what mappings may read. Leaves: the same
 * with headers, query, path or status changed.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Parameter
 *     mapping</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.parametermapping;

import org.jspecify.annotations.NullMarked;
