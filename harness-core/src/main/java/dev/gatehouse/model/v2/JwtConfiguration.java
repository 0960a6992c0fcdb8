package dev.gatehouse.model.v2;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens a JWT authorizer takes.
 *
 * @param audience of which a token must name one
 * @param issuer the URL of the issuer
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers-authorizerid.html#apis-apiid-authorizers-authorizerid-model-jwtconfiguration">JWTConfiguration</a>
 */
public record JwtConfiguration(List<String> audience, @Nullable String issuer) {

    public JwtConfiguration {
        audience = List.copyOf(audience);
    }
}
