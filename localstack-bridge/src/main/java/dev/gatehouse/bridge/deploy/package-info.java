/**
 * The same API on another target: the operations that make it there, and their execution.
 *
 * <p>Enters: a running gateway, whose account is read through AWS's own operations. Leaves: a {@link dev.gatehouse.bridge.deploy.Plan}
 * of calls, which can be printed or run; what a target refuses, or cannot have, is told method by method.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploy REST APIs</a>
 */
@NullMarked
package dev.gatehouse.bridge.deploy;

import org.jspecify.annotations.NullMarked;
