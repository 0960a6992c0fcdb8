package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.net.URI;
import java.util.Map;

/** AWS services at the endpoints that the environment names, called as a case says: by SDK service and operation name. */
record ServiceClient(ServiceEndpoints endpoints, String region) implements AwsApi {

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

    /** The name in integration URIs of a service that cases call by its SDK name. */
    static String inUris(String service) {
        return SIGNED_AS.getOrDefault(service, service);
    }

    @Override
    public JsonNode call(String service, String operation, JsonNode parameters) throws Refusal {
        URI endpoint = endpoints
                .of(inUris(service))
                .orElseThrow(() -> new Mismatch("no endpoint is configured for the service " + service));
        SignedCalls calls = new SignedCalls(endpoint, inUris(service), region);
        if (JSON.containsKey(service)) {
            return new JsonService(calls, JSON.get(service)).call(operation, parameters);
        }
        if (service.equals("s3")) {
            return new S3Service(calls).call(operation, parameters);
        }
        if (QUERY_VERSIONS.containsKey(service)) {
            return new QueryService(calls, QUERY_VERSIONS.get(service)).call(operation, parameters);
        }
        throw new Mismatch("the runner has no " + service);
    }
}
