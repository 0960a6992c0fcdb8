package dev.gatehouse.samples.demo;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Greets whom the body names: the handler that would be deployed. */
public final class GreetingHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*)\"");

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        Matcher name = NAME.matcher(event.getBody());
        if (!name.find()) {
            throw new IllegalArgumentException("the body names nobody");
        }
        context.getLogger().log("greeting " + name.group(1));
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(201)
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withBody("{\"greeting\": \"Hello, " + name.group(1) + "\"}");
    }
}
