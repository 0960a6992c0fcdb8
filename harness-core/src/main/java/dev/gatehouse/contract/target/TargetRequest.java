package dev.gatehouse.contract.target;

import dev.gatehouse.model.http.HttpRequest;

/**
 * A request to a stage.
 *
 * @param apiId the API's id: in process, or the target's own, as the method that takes the request says
 * @param stage the stage's name; {@code $default} for the stage that stands in no path
 * @param http the request; its target is the path within the stage, percent-encoded, and the query. {@code Host} and the
 *     headers of the connection are the target's affair and left out
 */
public record TargetRequest(String apiId, String stage, HttpRequest http) {

    /** The stage that HTTP APIs serve without its name in the path. */
    public static final String DEFAULT_STAGE = "$default";

    /** The same request to the same stage of another API. */
    public TargetRequest to(String otherApiId) {
        return new TargetRequest(otherApiId, stage, http);
    }

    /** The path with the stage's name before it, and the query. */
    public String targetWithStage() {
        return stage.equals(DEFAULT_STAGE) ? http.target() : "/" + stage + http.target();
    }
}
