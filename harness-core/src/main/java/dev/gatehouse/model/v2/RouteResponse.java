package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a WebSocket route sends back.
 *
 * @param routeResponseId its id
 * @param routeResponseKey {@code $default}
 * @param modelSelectionExpression how it finds its model
 * @param responseModels models by selection key
 * @param responseParameters its parameters
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes-routeid-routeresponses-routeresponseid.html">RouteResponse</a>
 */
public record RouteResponse(
        String routeResponseId,
        String routeResponseKey,
        @Nullable String modelSelectionExpression,
        Map<String, String> responseModels,
        Map<String, ParameterConstraints> responseParameters) {

    public RouteResponse {
        responseModels = Ordered.copyOf(responseModels);
        responseParameters = Ordered.copyOf(responseParameters);
    }
}
