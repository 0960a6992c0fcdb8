package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named deployment that clients call.
 *
 * @param stageName the first path segment on the default endpoint
 * @param deploymentId the deployment it points at
 * @param description the description
 * @param clientCertificateId the certificate shown to HTTP backends
 * @param cacheClusterEnabled whether there is a cache
 * @param cacheClusterSize its size in GB
 * @param cacheClusterStatus its status
 * @param methodSettings settings by {@code path/METHOD}, {@code *}{@code /*} for all
 * @param variables the stage variables
 * @param documentationVersion the version of the documentation
 * @param accessLogSettings access logging
 * @param canarySettings the canary
 * @param tracingEnabled whether X-Ray is on
 * @param webAclArn the web ACL
 * @param tags the tags
 * @param createdDate when it was created
 * @param lastUpdatedDate when it was last changed
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html">Stage</a>
 */
public record Stage(
        String stageName,
        String deploymentId,
        @Nullable String description,
        @Nullable String clientCertificateId,
        boolean cacheClusterEnabled,
        @Nullable String cacheClusterSize,
        @Nullable String cacheClusterStatus,
        Map<String, MethodSetting> methodSettings,
        Map<String, String> variables,
        @Nullable String documentationVersion,
        @Nullable AccessLogSettings accessLogSettings,
        @Nullable CanarySettings canarySettings,
        boolean tracingEnabled,
        @Nullable String webAclArn,
        Map<String, String> tags,
        Instant createdDate,
        Instant lastUpdatedDate) {

    public Stage {
        methodSettings = Ordered.copyOf(methodSettings);
        variables = Ordered.copyOf(variables);
        tags = Ordered.copyOf(tags);
    }

    /** This stage with the documentation of that version. */
    public Stage documentedBy(String version, Instant now) {
        return new Stage(
                stageName,
                deploymentId,
                description,
                clientCertificateId,
                cacheClusterEnabled,
                cacheClusterSize,
                cacheClusterStatus,
                methodSettings,
                variables,
                version,
                accessLogSettings,
                canarySettings,
                tracingEnabled,
                webAclArn,
                tags,
                createdDate,
                now);
    }
}
