package dev.gatehouse.model.v2;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of an API that stages point at.
 *
 * @param deploymentId six lower-case letters and digits
 * @param description the description
 * @param autoDeployed whether a stage made it by itself
 * @param createdDate when it was made
 * @param snapshot the API as it was then
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-deployments-deploymentid.html">Deployment</a>
 */
public record Deployment(
        String deploymentId,
        @Nullable String description,
        boolean autoDeployed,
        Instant createdDate,
        ApiSnapshot snapshot) {}
