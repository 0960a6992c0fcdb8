package dev.gatehouse.definition;

import java.util.List;

/**
 * What was probably meant by the route key of a WebSocket API that AWS refuses without quoting it.
 *
 * @param routeKey the key as it is written
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for
 *     WebSocket APIs</a>
 */
public record WebSocketKeyHint(String routeKey) {

    private static final List<String> PREDEFINED = List.of("$connect", "$disconnect", "$default");

    /** Whether it is one of the three predefined keys, or one that no dollar sign reserves for them. */
    public boolean isFormatted() {
        return PREDEFINED.contains(routeKey) || !routeKey.startsWith("$");
    }

    /** What is wrong. */
    public String message() {
        return "API Gateway refuses the route key \"" + routeKey
                + "\": keys that begin with $ are predefined, and this is none of them.";
    }

    /** What to write instead, as {@code Did you mean "$connect"?}. */
    public String remedy() {
        return Names.suggestion(routeKey, PREDEFINED);
    }
}
