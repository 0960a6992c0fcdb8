/**
 * What differs from one exchange to the next without meaning anything: ids, times, host names, headers of the connection.
 *
 * <p>Enters: a header, a text or a JSON value of either side. Leaves: the same with each such part replaced by what it is, as
 * {@code <uuid>}, so that what is left can be compared.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">The
 *     context variables, many of which are such values</a>
 */
@NullMarked
package dev.gatehouse.contract.normalisation;

import org.jspecify.annotations.NullMarked;
