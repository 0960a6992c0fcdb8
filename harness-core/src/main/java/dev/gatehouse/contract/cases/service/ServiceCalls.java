package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * AWS services, called as a case says: by the names that SDKs give them and their operations.
 *
 * @param endpoints where they are
 * @param region as {@code us-east-1}
 * @param credentials who calls
 * @param clock the time of signatures
 */
public record ServiceCalls(ServiceEndpoints endpoints, String region, AwsCredentials credentials, InstantSource clock) {

    /** Services whose name in URIs and signatures is not that of the SDK. */
    private static final Map<String, String> SIGNED_AS = Map.of("stepfunctions", "states");

    private static final Map<String, JsonService.Protocol> JSON = Map.of(
            "sqs", new JsonService.Protocol("AmazonSQS", "1.0"),
            "dynamodb", new JsonService.Protocol("DynamoDB_20120810", "1.0"),
            "kinesis", new JsonService.Protocol("Kinesis_20131202", "1.1"),
            "events", new JsonService.Protocol("AWSEvents", "1.1"),
            "ssm", new JsonService.Protocol("AmazonSSM", "1.1"),
            "stepfunctions", new JsonService.Protocol("AWSStepFunctions", "1.0"));

    private static final Map<String, String> QUERY_VERSIONS = Map.of("sts", "2011-06-15", "iam", "2010-05-08");
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** The name in integration URIs of a service that cases call by its SDK name. */
    public static String inUris(String service) {
        return SIGNED_AS.getOrDefault(service, service);
    }

    /**
     * Calls one operation.
     *
     * @throws dev.gatehouse.control.error.ControlException if the service refuses
     * @throws IllegalArgumentException if cases cannot call it, or nothing is known of where it is
     */
    public JsonNode call(String service, String operation, JsonNode parameters) {
        URI endpoint = endpoints
                .of(inUris(service))
                .orElseThrow(
                        () -> new IllegalArgumentException("no endpoint is configured for the service " + service));
        SignedCalls calls = new SignedCalls(
                new WireClient(endpoint, LIMIT), new RequestSigner(inUris(service), region), credentials, clock);
        JsonService.Protocol protocol = JSON.get(service);
        if (protocol != null) {
            return new JsonService(calls, protocol).call(operation, parameters);
        }
        if (service.equals("s3")) {
            return new S3Service(calls).call(operation, parameters);
        }
        String version = QUERY_VERSIONS.get(service);
        if (version != null) {
            return new QueryService(calls, version).call(operation, parameters);
        }
        throw new IllegalArgumentException("cases cannot call " + service + "; they can call apigateway, apigatewayv2,"
                + " apigatewaymanagementapi, dynamodb, events, iam, kinesis, s3, sqs, ssm, stepfunctions and sts");
    }
}
