package dev.gatehouse.model.v2.parameter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The actions of AWS services that an HTTP API calls by a subtype, and their parameters. Each also takes {@code Region}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html">Integration
 *     subtype reference</a>
 */
// The lists are made by List.of, whose type does not tell that they cannot change.
@SuppressWarnings("ImmutableEnumChecker")
public enum ServiceAction {
    /** Sends an event. */
    EVENTBRIDGE_PUT_EVENTS(
            "EventBridge-PutEvents",
            List.of("Detail", "DetailType", "Source"),
            List.of("Time", "EventBusName", "Resources", "TraceHeader")),
    /** Sends a message. */
    SQS_SEND_MESSAGE(
            "SQS-SendMessage",
            List.of("QueueUrl", "MessageBody"),
            List.of(
                    "DelaySeconds",
                    "MessageAttributes",
                    "MessageDeduplicationId",
                    "MessageGroupId",
                    "MessageSystemAttributes")),
    /** Takes messages out. */
    SQS_RECEIVE_MESSAGE(
            "SQS-ReceiveMessage",
            List.of("QueueUrl"),
            List.of(
                    "AttributeNames",
                    "MaxNumberOfMessages",
                    "MessageAttributeNames",
                    "ReceiveRequestAttemptId",
                    "VisibilityTimeout",
                    "WaitTimeSeconds")),
    /** Deletes a message. */
    SQS_DELETE_MESSAGE("SQS-DeleteMessage", List.of("ReceiptHandle", "QueueUrl"), List.of()),
    /** Deletes all messages. */
    SQS_PURGE_QUEUE("SQS-PurgeQueue", List.of("QueueUrl"), List.of()),
    /** Reads a configuration. */
    APPCONFIG_GET_CONFIGURATION(
            "AppConfig-GetConfiguration",
            List.of("Application", "Environment", "Configuration", "ClientId"),
            List.of("ClientConfigurationVersion")),
    /** Writes a record. */
    KINESIS_PUT_RECORD(
            "Kinesis-PutRecord",
            List.of("StreamName", "Data", "PartitionKey"),
            List.of("SequenceNumberForOrdering", "ExplicitHashKey")),
    /** Starts an execution. */
    STEPFUNCTIONS_START_EXECUTION("StepFunctions-StartExecution", List.of("StateMachineArn"), List.of("Name", "Input")),
    /** Starts an execution and waits for its end. */
    STEPFUNCTIONS_START_SYNC_EXECUTION(
            "StepFunctions-StartSyncExecution", List.of("StateMachineArn"), List.of("Name", "Input", "TraceHeader")),
    /** Stops an execution. */
    STEPFUNCTIONS_STOP_EXECUTION("StepFunctions-StopExecution", List.of("ExecutionArn"), List.of("Cause", "Error"));

    private static final String REGION = "Region";

    private final String subtype;
    private final List<String> required;
    private final List<String> optional;

    ServiceAction(String subtype, List<String> required, List<String> optional) {
        this.subtype = subtype;
        this.required = required;
        this.optional = optional;
    }

    /** As integrations name it: {@code SQS-SendMessage}. */
    public String subtype() {
        return subtype;
    }

    /** The action alone: {@code SendMessage}. */
    public String action() {
        return subtype.substring(subtype.indexOf('-') + 1);
    }

    /** The action of that subtype. */
    public static Optional<ServiceAction> of(String subtype) {
        return Arrays.stream(values())
                .filter(action -> action.subtype.equals(subtype))
                .findFirst();
    }

    /** Required parameters that are not among the given ones, in AWS's order. */
    public List<String> missing(Collection<String> given) {
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(given);
        return missing;
    }

    /** Those of the given parameters that the action does not take. */
    public Set<String> unknown(Collection<String> given) {
        Set<String> unknown = new LinkedHashSet<>(given);
        unknown.removeAll(required);
        unknown.removeAll(optional);
        unknown.remove(REGION);
        return unknown;
    }
}
