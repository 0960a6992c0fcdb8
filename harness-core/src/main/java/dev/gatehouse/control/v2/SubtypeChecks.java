package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actions of AWS services that HTTP APIs can call, with their parameters: the first list must be given.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html">Integration
 *     subtype reference</a>
 */
final class SubtypeChecks {

    private record Parameters(List<String> required, Set<String> optional) {}

    private static final Map<String, Parameters> KNOWN = Map.of(
            "EventBridge-PutEvents",
            of("Detail DetailType Source", "Time EventBusName Resources Region TraceHeader"),
            "SQS-SendMessage",
            of(
                    "QueueUrl MessageBody",
                    "DelaySeconds MessageAttributes MessageDeduplicationId MessageGroupId MessageSystemAttributes Region"),
            "SQS-ReceiveMessage",
            of(
                    "QueueUrl",
                    "AttributeNames MaxNumberOfMessages MessageAttributeNames ReceiveRequestAttemptId VisibilityTimeout"
                            + " WaitTimeSeconds Region"),
            "SQS-DeleteMessage",
            of("ReceiptHandle QueueUrl", "Region"),
            "SQS-PurgeQueue",
            of("QueueUrl", "Region"),
            "AppConfig-GetConfiguration",
            of("Application Environment Configuration ClientId", "ClientConfigurationVersion Region"),
            "Kinesis-PutRecord",
            of("StreamName Data PartitionKey", "SequenceNumberForOrdering ExplicitHashKey Region"),
            "StepFunctions-StartExecution",
            of("StateMachineArn", "Name Input Region"),
            "StepFunctions-StartSyncExecution",
            of("StateMachineArn", "Name Input Region TraceHeader"),
            "StepFunctions-StopExecution",
            of("ExecutionArn", "Cause Error Region"));

    private SubtypeChecks() {}

    private static Parameters of(String required, String optional) {
        return new Parameters(List.of(required.split(" ")), Set.of(optional.split(" ")));
    }

    static void check(Integration integration) {
        String subtype = String.valueOf(integration.integrationSubtype());
        if (integration.integrationType() != IntegrationType.AWS_PROXY) {
            throw ControlException.badRequest("IntegrationSubtype is supported for AWS_PROXY integrations only");
        }
        @Nullable Parameters parameters = KNOWN.get(subtype);
        if (parameters == null) {
            throw ControlException.badRequest("Invalid integration subtype specified: " + subtype + ". There are "
                    + KNOWN.keySet().stream().sorted().toList());
        }
        if (integration.integrationUri() != null) {
            throw ControlException.badRequest("IntegrationUri is not supported for AWS service integrations");
        }
        if (integration.credentialsArn() == null) {
            throw ControlException.badRequest("Credentials ARN must be specified for integration subtype " + subtype);
        }
        check(subtype, parameters, integration.requestParameters().keySet());
    }

    private static void check(String subtype, Parameters parameters, Set<String> given) {
        List<String> missing = parameters.required().stream()
                .filter(name -> !given.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw ControlException.badRequest(
                    "Parameters: " + missing + " are required for integration subtype " + subtype);
        }
        List<String> unknown = given.stream()
                .filter(name -> !parameters.required().contains(name)
                        && !parameters.optional().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw ControlException.badRequest(
                    "Parameters: " + unknown + " are not supported for integration subtype " + subtype);
        }
    }
}
