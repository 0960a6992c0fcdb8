/**
 * Who may call a method: nobody asked, signatures, Lambda authorizers and user pools.
 *
 * <p>Enters: a request that fits a method. Leaves: what is known of the caller, or AWS's refusal. A method is never let
 * through because its kind of authorization is not understood.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html">Controlling
 *     access to REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.authorization;

import org.jspecify.annotations.NullMarked;
