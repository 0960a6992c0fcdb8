/**
 * Tokens of issuers that HTTP APIs trust: JSON Web Tokens, signed with RSA keys that the issuer publishes.
 *
 * <p>Enters: a token, and whom an authorizer trusts. Leaves: its claims as text, or why it is refused.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT authorizers</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.token;

import org.jspecify.annotations.NullMarked;
