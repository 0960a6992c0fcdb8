package dev.gatehouse.record;

/**
 * The API and stage of the method that a request was routed to; texts are empty if it was routed to none.
 *
 * @param apiId the API's id
 * @param apiName the API's name
 * @param stage the stage's name
 * @param deploymentId the deployment that answered
 * @param canary whether the canary answered
 * @param domainName the host name that was called, as events show it
 * @param basePath the base path of the custom domain name's mapping, {@code (none)} for the empty one; empty if the request
 *     came by the API's own endpoint
 */
public record ServedFrom(
        String apiId,
        String apiName,
        String stage,
        String deploymentId,
        boolean canary,
        String domainName,
        String basePath) {

    /** A request that came by the API's own endpoint, under a name that does not matter. */
    public ServedFrom(String apiId, String apiName, String stage, String deploymentId, boolean canary) {
        this(apiId, apiName, stage, deploymentId, canary, "", "");
    }

    /** Whether the request came by a custom domain name. */
    public boolean byCustomDomain() {
        return !basePath.isEmpty();
    }

    /** The request was routed to no method. */
    public static final ServedFrom NOWHERE = new ServedFrom("", "", "", "", false);
}
