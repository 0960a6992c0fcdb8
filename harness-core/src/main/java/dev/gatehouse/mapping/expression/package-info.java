/**
 * Parameter mappings: expressions such as {@code method.request.header.X} and integration URIs enter as text, and leave
 * as parsed values that are evaluated for each request against an
 * {@link dev.gatehouse.mapping.expression.ExpressionSource}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping-sources.html">Parameter
 *     mapping source reference</a>
 */
@NullMarked
package dev.gatehouse.mapping.expression;

import org.jspecify.annotations.NullMarked;
