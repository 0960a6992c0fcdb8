package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a request to an HTTP API arrived: the API, its stage, and the name it was called by.
 *
 * @param accountId the owner's account, 12 digits
 * @param region as {@code us-east-1}
 * @param api the API as it was deployed
 * @param stage the stage
 * @param deploymentId the deployment that answers
 * @param domainName the host name the client called, as events show it
 * @param basePath the API mapping's key of a custom domain name, {@code (none)} for the empty one; null at the API's own
 *     endpoint
 */
public record HttpApiArrival(
        String accountId,
        String region,
        Api api,
        Stage stage,
        String deploymentId,
        String domainName,
        @Nullable String basePath) {

    /** The first label of {@link #domainName()}, {@code $context.domainPrefix}. */
    public String domainPrefix() {
        int dot = domainName.indexOf('.');
        return dot < 0 ? domainName : domainName.substring(0, dot);
    }
}
