package dev.gatehouse.samples.users;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;

/** Lists the users of a type, a page at a time: the handler that would be deployed. */
public final class ListUsersHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        Map<String, String> query = event.getQueryStringParameters();
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(200)
                .withBody("{\"type\": \"" + query.get("type") + "\", \"page\": \"" + query.get("page") + "\"}");
    }
}
