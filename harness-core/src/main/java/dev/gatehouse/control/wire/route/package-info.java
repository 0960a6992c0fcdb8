/**
 * Which HTTP method and path carries which operation: AWS's service model as tables, a class for each family of resources.
 *
 * <p>Enters: a method, a path and a query. Leaves: the route that they match, with what stands in the path by the names of
 * the operation's parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@NullMarked
package dev.gatehouse.control.wire.route;

import org.jspecify.annotations.NullMarked;
