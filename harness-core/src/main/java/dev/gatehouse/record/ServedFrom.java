package dev.gatehouse.record;

/**
 * The API and stage that a request reached; texts are empty if it reached none.
 *
 * @param apiId the API's id
 * @param apiName the API's name
 * @param stage the stage's name
 * @param deploymentId the deployment that answered
 * @param canary whether the canary answered
 */
public record ServedFrom(String apiId, String apiName, String stage, String deploymentId, boolean canary) {

    /** No API was found for the request. */
    public static final ServedFrom NOWHERE = new ServedFrom("", "", "", "", false);
}
