package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.Ordered;
import dev.gatehouse.model.rest.EndpointType;
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
 * @param basePath the base path of a custom domain name's mapping, {@code (none)} for the empty one; null at the API's own
 *     endpoint
 * @param endpoint the type of the endpoint that was called: the custom domain name's, or the API's own
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
        @Nullable String basePath,
        EndpointType endpoint) {

    /** An arrival at the API's own endpoint. */
    public ServedAt(
            String accountId,
            String region,
            RestApi api,
            Stage stage,
            String deploymentId,
            boolean canary,
            Map<String, String> stageVariables,
            String domainName,
            @Nullable String basePath) {
        this(
                accountId,
                region,
                api,
                stage,
                deploymentId,
                canary,
                stageVariables,
                domainName,
                basePath,
                api.endpointConfiguration().types().stream().findFirst().orElse(EndpointType.EDGE));
    }

    public ServedAt {
        stageVariables = Ordered.copyOf(stageVariables);
    }
}
