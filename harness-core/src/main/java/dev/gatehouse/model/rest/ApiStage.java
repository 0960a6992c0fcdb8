package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.Map;

/**
 * A stage that a usage plan covers, with the throttling of single methods.
 *
 * @param apiId the id of the API
 * @param stage the name of the stage
 * @param throttle throttling by {@code /path/METHOD}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ApiStage.html">ApiStage</a>
 */
public record ApiStage(String apiId, String stage, Map<String, ThrottleSettings> throttle) {

    public ApiStage {
        // SDK users leave it out.
        throttle = throttle == null ? Map.of() : Ordered.copyOf(throttle);
    }
}
