package dev.gatehouse.control.response;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authorizer said to a trial call.
 *
 * @param clientStatus the status that a client would get; 0 if the authorizer succeeded, whatever its policy says
 * @param log the execution log
 * @param latency milliseconds
 * @param principalId whom a function named; null if none did
 * @param policy a function's policy as JSON; null if none gave one
 * @param authorization empty: AWS does not document what it has
 * @param claims the claims of a user pool's token
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_TestInvokeAuthorizer.html">TestInvokeAuthorizer</a>
 */
public record TestInvokeAuthorizerResponse(
        int clientStatus,
        String log,
        long latency,
        @Nullable String principalId,
        @Nullable String policy,
        Map<String, List<String>> authorization,
        Map<String, String> claims) {}
