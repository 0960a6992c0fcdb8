package dev.gatehouse.flow.httpapi.service;

import dev.gatehouse.model.v2.parameter.ServiceAction;

/** How the service of an action is called, and the form in which it takes parameters. */
enum ServiceTarget {
    EVENTBRIDGE("events", "AWSEvents", "1.1"),
    KINESIS("kinesis", "Kinesis_20131202", "1.1"),
    STEP_FUNCTIONS("states", "AWSStepFunctions", "1.0"),
    SQS("sqs", "", ""),
    APPCONFIG("appconfig", "", "");

    private final String service;
    private final String prefix;
    private final String jsonVersion;

    ServiceTarget(String service, String prefix, String jsonVersion) {
        this.service = service;
        this.prefix = prefix;
        this.jsonVersion = jsonVersion;
    }

    static ServiceTarget of(ServiceAction action) {
        return switch (action) {
            case EVENTBRIDGE_PUT_EVENTS -> EVENTBRIDGE;
            case KINESIS_PUT_RECORD -> KINESIS;
            case STEPFUNCTIONS_START_EXECUTION, STEPFUNCTIONS_START_SYNC_EXECUTION, STEPFUNCTIONS_STOP_EXECUTION ->
                STEP_FUNCTIONS;
            case APPCONFIG_GET_CONFIGURATION -> APPCONFIG;
            default -> SQS;
        };
    }

    /** As the service's host names it. */
    String service() {
        return service;
    }

    /** {@code X-Amz-Target} of the AWS JSON protocol. */
    String target(ServiceAction action) {
        return prefix + "." + action.action();
    }

    /** The content type of the AWS JSON protocol. */
    String contentType() {
        return "application/x-amz-json-" + jsonVersion;
    }
}
