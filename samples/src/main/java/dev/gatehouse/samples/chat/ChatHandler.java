package dev.gatehouse.samples.chat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets in whoever says a name, and answers what they say under it. */
public final class ChatHandler implements RequestHandler<APIGatewayV2WebSocketEvent, APIGatewayV2WebSocketResponse> {

    private final Map<String, String> namesByConnection = new ConcurrentHashMap<>();

    @Override
    public APIGatewayV2WebSocketResponse handleRequest(APIGatewayV2WebSocketEvent event, Context context) {
        String connectionId = event.getRequestContext().getConnectionId();
        return switch (event.getRequestContext().getRouteKey()) {
            case "$connect" -> connect(connectionId, event.getQueryStringParameters());
            case "$disconnect" -> {
                namesByConnection.remove(connectionId);
                yield answer(200, "");
            }
            default -> answer(200, namesByConnection.get(connectionId) + " says " + event.getBody());
        };
    }

    private APIGatewayV2WebSocketResponse connect(String connectionId, Map<String, String> query) {
        if (query == null || !query.containsKey("name")) {
            return answer(400, "Say who you are: ?name=...");
        }
        namesByConnection.put(connectionId, query.get("name"));
        return answer(200, "");
    }

    /** How many are there. */
    public int present() {
        return namesByConnection.size();
    }

    private static APIGatewayV2WebSocketResponse answer(int status, String body) {
        APIGatewayV2WebSocketResponse response = new APIGatewayV2WebSocketResponse();
        response.setStatusCode(status);
        response.setBody(body);
        return response;
    }
}
