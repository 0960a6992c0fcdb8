package dev.gatehouse.record;

/**
 * The API and stage of the method that a request was routed to; texts are empty if it was routed to none.
 *
 * @param apiId the API's id
 * @param apiName the API's name
 * @param stage the stage's name
 * @param deploymentId the deployment that answered
 * @param canary whether the canary answered
 */
public record ServedFrom(String apiId, String apiName, String stage, String deploymentId, boolean canary) {

    /** The request was routed to no method. */
    public static final ServedFrom NOWHERE = new ServedFrom("", "", "", "", false);
}
