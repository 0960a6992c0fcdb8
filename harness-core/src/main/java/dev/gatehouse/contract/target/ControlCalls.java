package dev.gatehouse.contract.target;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A target's control plane by AWS's names.
 *
 * <pre>{@code
 * JsonNode api = target.calls("apigateway").call("CreateRestApi", json.put("name", "pets"));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">API Gateway operations</a>
 */
@FunctionalInterface
public interface ControlCalls {

    /**
     * Calls one operation.
     *
     * @param operation AWS's name, as {@code CreateResource}
     * @param parameters an object with AWS's parameter names: lowerCamelCase, for {@code apigatewayv2} UpperCamelCase
     * @return the answer as an AWS SDK shows it; an empty object where AWS answers nothing
     * @throws dev.gatehouse.control.error.ControlException if the target refuses, with its code, HTTP status and message
     * @throws TargetUnavailable if the target does not answer, or answers with what is no answer
     */
    JsonNode call(String operation, JsonNode parameters);
}
