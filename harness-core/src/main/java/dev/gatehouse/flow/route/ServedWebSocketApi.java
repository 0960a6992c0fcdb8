package dev.gatehouse.flow.route;

import dev.gatehouse.model.v2.Api;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A WebSocket API that can be called.
 *
 * @param api the API as it was last deployed
 * @param stages by name
 */
public record ServedWebSocketApi(Api api, Map<String, ServedWebSocketStage> stages) {

    public ServedWebSocketApi {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }
}
