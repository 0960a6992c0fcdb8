package dev.gatehouse.flow.route;

import dev.gatehouse.model.v2.Api;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP API as it is called: immutable, and replaced as a whole, so that no request sees half of a change.
 *
 * @param api the API as it is now; its deployments have copies of their own
 * @param stages the stages by name
 */
public record ServedHttpApi(Api api, Map<String, ServedHttpStage> stages) {

    /** The stage whose requests have no stage in their path. */
    public static final String DEFAULT_STAGE = "$default";

    public ServedHttpApi {
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** The stage that a path without a stage leads to; null without one. */
    @Nullable
    ServedHttpStage defaultStage() {
        return stages.get(DEFAULT_STAGE);
    }
}
