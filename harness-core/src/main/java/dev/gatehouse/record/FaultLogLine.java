package dev.gatehouse.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Reason;
import java.util.Objects;

/** What AWS's execution log says about a fault before it names the gateway response. */
final class FaultLogLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FaultLogLine() {}

    static String of(Fault fault, Flow flow) {
        return switch (fault.type()) {
            case API_CONFIGURATION_ERROR -> "Execution failed due to configuration error: " + fault.truth();
            case AUTHORIZER_CONFIGURATION_ERROR, AUTHORIZER_FAILURE ->
                "Execution failed due to an authorizer error: " + fault.truth();
            case INTEGRATION_TIMEOUT -> "Execution failed due to a timeout error";
            case INTEGRATION_FAILURE -> "Execution failed due to an internal error: " + fault.truth();
            case BAD_REQUEST_PARAMETERS -> Objects.requireNonNullElse(fault.clientMessage(), fault.truth());
            case BAD_REQUEST_BODY -> body(fault, flow.methodRequest());
            case DEFAULT_5XX -> function(fault, flow);
            default -> "Execution failed: " + fault.truth();
        };
    }

    /** A function of a proxy integration that failed, or whose answer is none. */
    private static String function(Fault fault, Flow flow) {
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        if (flow.integrationRequest().call().kind() != Call.Kind.LAMBDA || !answer.received()) {
            return "Execution failed: " + fault.truth();
        }
        if (answer.functionError().isEmpty()) {
            return "Execution failed due to configuration error: " + fault.truth();
        }
        return "Lambda execution failed with status " + answer.http().status() + " due to customer function error: "
                + errorMessage(answer) + ". Lambda request id: "
                + answer.http().headers().first("x-amzn-RequestId").orElse("");
    }

    private static String errorMessage(EndpointAnswer answer) {
        try {
            return JSON.readTree(answer.http().body().utf8())
                    .path("errorMessage")
                    .asText();
        } catch (JsonProcessingException noJson) {
            return "";
        }
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
