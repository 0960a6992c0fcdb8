package dev.gatehouse.control.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code TestInvokeAuthorizer}.
 *
 * @param restApiId the id of the API
 * @param authorizerId the id of the authorizer
 * @param headers the request headers, the identity among them as a rule; may be null
 * @param multiValueHeaders the repeated request headers; may be null
 * @param pathWithQueryString the path and query of the request; may be null
 * @param body the request's body; may be null
 * @param stageVariables the stage variables; may be null
 * @param additionalContext further context variables; taken, and of no effect; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeAuthorizer.html">TestInvokeAuthorizer</a>
 */
public record TestInvokeAuthorizerRequest(
        String restApiId,
        String authorizerId,
        @Nullable Map<String, String> headers,
        @Nullable Map<String, List<String>> multiValueHeaders,
        @Nullable String pathWithQueryString,
        @Nullable String body,
        @Nullable Map<String, String> stageVariables,
        @Nullable Map<String, String> additionalContext) {

    /** A call with headers alone. */
    public static TestInvokeAuthorizerRequest of(String restApiId, String authorizerId, Map<String, String> headers) {
        return new TestInvokeAuthorizerRequest(restApiId, authorizerId, headers, null, null, null, null, null);
    }
}
