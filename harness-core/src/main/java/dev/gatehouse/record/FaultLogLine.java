package dev.gatehouse.record;

/** What AWS's execution log says about a fault before it names the gateway response. */
final class FaultLogLine {

    private FaultLogLine() {}

    static String of(Fault fault) {
        return switch (fault.type()) {
            case API_CONFIGURATION_ERROR -> "Execution failed due to configuration error: " + fault.truth();
            case AUTHORIZER_CONFIGURATION_ERROR, AUTHORIZER_FAILURE ->
                "Execution failed due to an authorizer error: " + fault.truth();
            case INTEGRATION_TIMEOUT -> "Execution failed due to a timeout error";
            case INTEGRATION_FAILURE -> "Execution failed due to an internal error: " + fault.truth();
            default -> "Execution failed: " + fault.truth();
        };
    }
}
