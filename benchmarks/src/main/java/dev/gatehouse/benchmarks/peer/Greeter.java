package dev.gatehouse.benchmarks.peer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Takes and gives maps, as the simplest handler in Java does. */
final class Greeter implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        return Map.of("statusCode", 200, "headers", Map.of("Content-Type", Answer.CONTENT_TYPE), "body", Answer.BODY);
    }
}
