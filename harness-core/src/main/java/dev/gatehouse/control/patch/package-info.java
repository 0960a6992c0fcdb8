/**
 * Patch operations, by which AWS's updates change a resource.
 *
 * <p>Enters: a record, the changes, and the paths that the operation allows. Leaves: the changed record, or AWS's refusal, which
 * has a style of its own in each group of operations.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html">Patch operations</a>
 */
@NullMarked
package dev.gatehouse.control.patch;

import org.jspecify.annotations.NullMarked;
