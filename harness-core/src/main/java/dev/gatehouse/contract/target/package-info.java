/**
 * Where an API runs: in process, on an emulator, or on AWS.
 *
 * <p>Enters: a {@link dev.gatehouse.contract.target.Deployable}, and requests as a test sent them. Leaves: answers as they stood
 * on the wire, what {@code TestInvokeMethod} tells of the inner stages, and what cannot be compared there, with reasons.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html">Deploy REST APIs</a>
 */
@NullMarked
package dev.gatehouse.contract.target;

import org.jspecify.annotations.NullMarked;
