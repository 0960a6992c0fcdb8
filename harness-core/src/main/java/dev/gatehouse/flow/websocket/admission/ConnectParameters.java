package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The parameters that a handshake must carry. AWS calls them validation constraints and says no more, so they refuse as the
 * required parameters of a REST API's method do.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes-routeid.html#apis-apiid-routes-routeid-model-parameterconstraints">ParameterConstraints</a>
 */
public final class ConnectParameters {

    private static final String HEADER = "route.request.header.";
    private static final String QUERY = "route.request.querystring.";

    private ConnectParameters() {}

    /**
     * Looks for the parameters that the route requires.
     *
     * @throws GatewayFault 400 if one is missing
     */
    public static void validate(RoutedWebSocketEvent event, Reasons why) {
        List<String> missing = new ArrayList<>();
        new TreeMap<>(event.route().requestParameters()).forEach((parameter, constraints) -> {
            if (constraints.required()) {
                boolean present = isPresent(parameter, event.event().incoming().http());
                why.add(new Reason.ParameterValidated(parameter, present));
                if (!present) {
                    missing.add(name(parameter));
                }
            }
        });
        if (!missing.isEmpty()) {
            String message = "Missing required request parameters: " + missing;
            throw GatewayFault.of(GatewayResponseType.BAD_REQUEST_PARAMETERS, message, message);
        }
    }

    private static String name(String parameter) {
        return parameter.replaceFirst("^route\\.request\\.[a-z]+\\.", "");
    }

    private static boolean isPresent(String parameter, HttpRequest handshake) {
        if (parameter.startsWith(HEADER)) {
            return handshake.headers().has(parameter.substring(HEADER.length()));
        }
        return parameter.startsWith(QUERY)
                && handshake
                        .rawQuery()
                        .map(QueryParameters::parse)
                        .flatMap(query -> query.last(parameter.substring(QUERY.length())))
                        .isPresent();
    }
}
