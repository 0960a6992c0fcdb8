package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request arrived: the API, its stage, and the name it was called by.
 *
 * @param accountId the owner's account, 12 digits
 * @param region as {@code us-east-1}
 * @param api the API
 * @param stage the stage
 * @param deploymentId the deployment that answers: the stage's or the canary's
 * @param canary whether the canary answers
 * @param stageVariables the stage's variables, with the canary's on top where it answers
 * @param domainName the host name the client called
 * @param basePath the base path of a custom domain name's mapping; null without one
 */
public record ServedAt(
        String accountId,
        String region,
        RestApi api,
        Stage stage,
        String deploymentId,
        boolean canary,
        Map<String, String> stageVariables,
        String domainName,
        @Nullable String basePath) {

    public ServedAt {
        stageVariables = Map.copyOf(stageVariables);
    }
}
