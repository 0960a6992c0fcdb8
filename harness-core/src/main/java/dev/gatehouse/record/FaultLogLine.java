package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason;
import java.util.Objects;

/** What AWS's execution log says about a fault before it names the gateway response. */
final class FaultLogLine {

    private FaultLogLine() {}

    static String of(Fault fault, MethodRequestStage request) {
        return switch (fault.type()) {
            case API_CONFIGURATION_ERROR -> "Execution failed due to configuration error: " + fault.truth();
            case AUTHORIZER_CONFIGURATION_ERROR, AUTHORIZER_FAILURE ->
                "Execution failed due to an authorizer error: " + fault.truth();
            case INTEGRATION_TIMEOUT -> "Execution failed due to a timeout error";
            case INTEGRATION_FAILURE -> "Execution failed due to an internal error: " + fault.truth();
            case BAD_REQUEST_PARAMETERS -> Objects.requireNonNullElse(fault.clientMessage(), fault.truth());
            case BAD_REQUEST_BODY -> body(fault, request);
            default -> "Execution failed: " + fault.truth();
        };
    }

    private static String body(Fault fault, MethodRequestStage request) {
        return request.reasons(Reason.BodyValidated.class).stream()
                .filter(body -> !body.errors().isEmpty())
                .findFirst()
                .map(body -> "Request body does not match model schema for content type "
                        + Objects.requireNonNullElse(body.contentType(), "application/json") + ": " + body.errors())
                .orElse("Execution failed: " + fault.truth());
    }
}
