package dev.gatehouse.flow.route;

import dev.gatehouse.model.rest.RestApi;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An API as it is called: immutable, and replaced as a whole, so that no request sees half of a change.
 *
 * @param api the API as it is now; its deployments have copies of their own
 * @param stages the stages by name
 */
public record ServedApi(RestApi api, Map<String, ServedStage> stages) {

    public ServedApi {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }
}
