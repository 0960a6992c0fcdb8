/**
 * Parameter mappings of HTTP APIs as they are written: keys as {@code overwrite:header.x-id}, values as
 * {@code $request.path.id}, and the parameters that AWS services' actions take.
 *
 * <p>Enters: text of a definition. Leaves: the same, parsed, or an {@link java.lang.IllegalArgumentException} that says what
 * AWS would not accept. Both planes use it: one refuses with it, the other maps with it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Parameter
 *     mapping</a>
 */
@NullMarked
package dev.gatehouse.model.v2.parameter;

import org.jspecify.annotations.NullMarked;
