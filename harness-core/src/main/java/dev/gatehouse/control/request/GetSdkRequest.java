package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetSdk}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @param sdkType the kind, as {@code java}
 * @param parameters what the kind asks for; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetSdk.html">GetSdk</a>
 */
public record GetSdkRequest(
        String restApiId, String stageName, String sdkType, @Nullable Map<String, String> parameters) {}
