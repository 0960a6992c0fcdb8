package dev.gatehouse.model.v2;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an HTTP API answers browsers of other origins.
 *
 * @param allowCredentials whether credentials are allowed
 * @param allowHeaders header names, or {@code *}
 * @param allowMethods HTTP methods, or {@code *}
 * @param allowOrigins origins, or {@code *}
 * @param exposeHeaders headers that a script may read
 * @param maxAge seconds for which a browser may keep a preflight's answer; null for its own choice
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html#apis-apiid-model-cors">Cors</a>
 */
public record Cors(
        boolean allowCredentials,
        List<String> allowHeaders,
        List<String> allowMethods,
        List<String> allowOrigins,
        List<String> exposeHeaders,
        @Nullable Integer maxAge) {

    public Cors {
        allowHeaders = List.copyOf(allowHeaders);
        allowMethods = List.copyOf(allowMethods);
        allowOrigins = List.copyOf(allowOrigins);
        exposeHeaders = List.copyOf(exposeHeaders);
    }
}
