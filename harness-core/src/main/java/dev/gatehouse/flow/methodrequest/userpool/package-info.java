/**
 * Tokens of Cognito user pools: JSON Web Tokens, signed with RS256 by keys that the pool publishes.
 *
 * <p>Enters: a token and the pools that an authorizer trusts. Leaves: its claims, or why it is not accepted.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html">Verifying
 *     JSON Web Tokens</a>
 */
@NullMarked
package dev.gatehouse.flow.methodrequest.userpool;

import org.jspecify.annotations.NullMarked;
