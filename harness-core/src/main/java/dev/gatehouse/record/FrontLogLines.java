package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.redaction.Masked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * AWS's lines about what goes on before a method is run: authorizer, API key and usage plan. Test invocations have none of it.
 */
final class FrontLogLines {

    private static final Set<GatewayResponseType> OF_VALIDATION =
            Set.of(GatewayResponseType.BAD_REQUEST_BODY, GatewayResponseType.BAD_REQUEST_PARAMETERS);

    private final Flow flow;
    private final List<String> lines = new ArrayList<>();

    private FrontLogLines(Flow flow) {
        this.flow = flow;
    }

    static List<String> of(Flow flow) {
        FrontLogLines front = new FrontLogLines(flow);
        front.lines.add("Extended Request Id: " + flow.extendedRequestId());
        front.authorizer();
        if (!front.unauthorized()) {
            front.usagePlan();
        }
        return front.lines;
    }

    /** Whether the request was refused before AWS would begin to run the method. */
    static boolean refused(Flow flow) {
        Fault fault = flow.fault();
        return fault != null
                && fault.stage() == StageName.first(flow.kind())
                && flow.methodRequest().route().found()
                && !OF_VALIDATION.contains(fault.type());
    }

    private boolean unauthorized() {
        return !flow.methodRequest().reasons(Reason.AuthorizationRefused.class).isEmpty();
    }

    private void authorizer() {
        for (Reason.AuthorizerAnswered answered : flow.methodRequest().reasons(Reason.AuthorizerAnswered.class)) {
            lines.add("Starting authorizer: " + answered.authorizerId() + " for request: " + flow.requestId());
            lines.add("Endpoint request body after transformations: " + answered.event());
            lines.add("Authorizer result body before parsing: " + answered.answer());
            if (flow.methodRequest().authorization() instanceof Authorization.ByFunction caller) {
                lines.add("Using valid authorizer policy for principal: "
                        + Masked.allButLastCharacters(caller.principalId()));
                lines.add("Successfully completed authorizer execution");
            }
        }
        if (unauthorized()) {
            lines.add("Unauthorized request: " + flow.requestId());
        }
    }

    private void usagePlan() {
        String stage = flow.servedFrom().apiId() + "/" + flow.servedFrom().stage();
        List<Reason.ApiKeyChecked> checked = flow.methodRequest().reasons(Reason.ApiKeyChecked.class);
        String key = checked.isEmpty() ? "" : key();
        String method = method();
        lines.add(
                "Verifying Usage Plan for request: " + flow.requestId() + ". API Key: " + key + " API Stage: " + stage);
        if (checked.isEmpty()) {
            lines.add("API Key " + key + " authorized because " + method + " does not require API Key."
                    + " Request will not contribute to throttle or quota limits");
        } else if (checked.get(0).accepted()) {
            lines.add("API Key " + key + " authorized because " + method
                    + " requires API Key and API Key is associated with a Usage Plan for API Stage " + stage);
        } else {
            lines.add("API Key " + key + " not authorized because " + method
                    + " requires API Key and API Key is not associated with a Usage Plan for API Stage " + stage
                    + ": No Usage Plan found for key and API Stage");
        }
        if (!refused(flow)) {
            lines.add("Usage Plan check succeeded for API Key " + key + " and API Stage " + stage);
        }
    }

    private String method() {
        Route route = flow.methodRequest().route();
        return flow.kind() == ApiKind.WEBSOCKET
                ? "route '" + route.routeKey() + "'"
                : "method '" + route.httpMethod() + " " + route.resourcePath() + "'";
    }

    private String key() {
        if (flow.methodRequest().authorization() instanceof Authorization.ByFunction caller
                && caller.usageIdentifierKey() != null) {
            return caller.usageIdentifierKey();
        }
        return flow.methodRequest().request().headers().last("x-api-key").orElse("");
    }
}
