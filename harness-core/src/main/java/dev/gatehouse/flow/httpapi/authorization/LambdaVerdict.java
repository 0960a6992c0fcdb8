package dev.gatehouse.flow.httpapi.authorization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyException;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authorizer's function said.
 *
 * @param caller who calls
 * @param allowed what a simple answer says; true beside a policy
 * @param policy what the caller may; null in a simple answer
 */
record LambdaVerdict(Authorization.ByFunction caller, boolean allowed, @Nullable Policy policy) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** Reads a function's answer; whatever is not of the expected shape is the API's fault. */
    static LambdaVerdict read(LambdaResult result, boolean simple) {
        JsonNode answer = json(result.payload().utf8());
        if (result.functionError() != null) {
            String message = answer.path("errorMessage").asText();
            throw message.equals("Unauthorized")
                    ? Refusals.unauthorized("the authorizer's function failed with Unauthorized")
                    : Refusals.failed("the authorizer's function failed: " + message);
        }
        return simple ? simple(answer) : withPolicy(answer);
    }

    private static LambdaVerdict simple(JsonNode answer) {
        if (!answer.path("isAuthorized").isBoolean()) {
            throw Refusals.failed("the authorizer has simple responses enabled, and its function returned no boolean"
                    + " isAuthorized: " + answer);
        }
        return new LambdaVerdict(
                new Authorization.ByFunction("", context(answer), null),
                answer.path("isAuthorized").asBoolean(),
                null);
    }

    private static LambdaVerdict withPolicy(JsonNode answer) {
        JsonNode principal = answer.path("principalId");
        if (!principal.isValueNode()
                || principal.isNull()
                || !answer.path("policyDocument").isObject()) {
            throw Refusals.failed("the authorizer's function returned no principalId or no policyDocument: " + answer
                    + "; for isAuthorized, enable simple responses with payload format 2.0");
        }
        try {
            return new LambdaVerdict(
                    new Authorization.ByFunction(principal.asText(), context(answer), null),
                    true,
                    Policy.read(answer.path("policyDocument")));
        } catch (PolicyException unreadable) {
            throw Refusals.failed("the authorizer's policyDocument cannot be read: " + unreadable.getMessage())
                    .causedBy(unreadable);
        }
    }

    /** Unlike REST APIs, HTTP APIs hand on lists and maps too, and types stay. */
    private static Map<String, Object> context(JsonNode answer) {
        JsonNode context = answer.path("context");
        return context.isObject() ? JSON.convertValue(context, MAP) : Map.of();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw Refusals.failed("the authorizer's answer is no JSON: " + text).causedBy(malformed);
        }
    }

    /** The caller, if the answer allows the route. */
    Authorization admit(PolicyRequest request) {
        if (!allowed) {
            throw Refusals.forbidden("the authorizer's function returned isAuthorized: false")
                    .withAuthorization(caller);
        }
        if (policy != null && policy.judge(request) != Verdict.ALLOWED) {
            throw Refusals.forbidden(
                            "the authorizer's policy refuses " + request.methodArn() + ": " + policy.explain(request))
                    .withAuthorization(caller);
        }
        return caller;
    }
}
