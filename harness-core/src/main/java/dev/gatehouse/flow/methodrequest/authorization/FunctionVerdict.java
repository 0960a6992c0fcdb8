package dev.gatehouse.flow.methodrequest.authorization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyException;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an authorizer's function said: who calls, and what they may.
 *
 * @param caller who calls
 * @param policy what they may
 */
public record FunctionVerdict(Authorization.ByFunction caller, Policy policy) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a function's answer; only the error "Unauthorized" is the caller's fault, anything else the API's. */
    public static FunctionVerdict read(LambdaResult result) {
        JsonNode answer = json(result.payload().utf8());
        if (result.functionError() != null) {
            String message = answer.path("errorMessage").asText();
            throw message.equals("Unauthorized")
                    ? unauthorized("the authorizer's function failed with Unauthorized")
                    : misconfigured("the authorizer's function failed: " + message);
        }
        JsonNode principal = answer.path("principalId");
        JsonNode document = answer.path("policyDocument");
        if (!principal.isValueNode() || principal.isNull() || !document.isObject()) {
            throw misconfigured("the authorizer returned no principalId or no policyDocument: " + answer);
        }
        JsonNode key = answer.path("usageIdentifierKey");
        Authorization.ByFunction caller = new Authorization.ByFunction(
                principal.asText(), context(answer.path("context")), key.isTextual() ? key.asText() : null);
        return new FunctionVerdict(caller, policy(document));
    }

    /** The same after the function took so long; no time for a kept answer. */
    public FunctionVerdict after(Duration took) {
        return new FunctionVerdict(caller.after(took), policy);
    }

    private static Policy policy(JsonNode document) {
        try {
            return Policy.read(document);
        } catch (PolicyException unreadable) {
            throw misconfigured("the authorizer's policyDocument cannot be read: " + unreadable.getMessage())
                    .causedBy(unreadable);
        }
    }

    /** The caller, if the policy allows the method. */
    public Authorization admit(PolicyRequest request) {
        return switch (policy.judge(request)) {
            case ALLOWED -> admitted(request);
            case EXPLICITLY_DENIED -> throw denied("with an explicit deny in an identity-based policy", request);
            case SILENT ->
                throw denied("because no identity-based policy allows the execute-api:Invoke action", request);
        };
    }

    private Authorization admitted(PolicyRequest request) {
        boolean invalidates = policy.judge(request.toInvalidateCache()) == Verdict.ALLOWED;
        return caller.invalidating(invalidates);
    }

    private GatewayFault denied(String because, PolicyRequest request) {
        return GatewayFault.of(
                        GatewayResponseType.ACCESS_DENIED,
                        "User is not authorized to access this resource " + because,
                        "the authorizer's policy refuses " + request.methodArn() + ": " + policy.explain(request))
                .withAuthorization(caller);
    }

    private static Map<String, Object> context(JsonNode context) {
        Map<String, Object> values = new LinkedHashMap<>();
        context.properties().forEach(field -> {
            if (field.getValue().isContainerNode()) {
                throw misconfigured("the authorizer's context holds an object or array in " + field.getKey());
            }
            if (!field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asText());
            }
        });
        return values;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw misconfigured("the authorizer's answer is no JSON: " + text).causedBy(malformed);
        }
    }

    /** 401. */
    public static GatewayFault unauthorized(String truth) {
        return GatewayFault.of(GatewayResponseType.UNAUTHORIZED, "Unauthorized", truth);
    }

    /** 500, since the authorizer itself failed. */
    public static GatewayFault misconfigured(String truth) {
        return GatewayFault.of(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR, null, truth);
    }
}
