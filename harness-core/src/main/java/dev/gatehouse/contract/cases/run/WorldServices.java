package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.GatewaySettings;
import dev.gatehouse.contract.cases.service.ServiceCalls;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.time.InstantSource;
import java.util.Map;

/**
 * The AWS services beside API Gateway, called as the test's own user.
 *
 * @param settings whose environment says where they are, and who calls them
 * @param region of the calls
 */
record WorldServices(GatewaySettings settings, String region) {

    JsonNode call(String service, String operation, JsonNode parameters) {
        Map<String, String> environment = settings.environment();
        AwsCredentials caller = new AwsCredentials(
                environment.getOrDefault("AWS_ACCESS_KEY_ID", "test"),
                environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "test"),
                environment.get("AWS_SESSION_TOKEN"));
        ServiceEndpoints endpoints = ServiceEndpoints.configured(environment);
        return new ServiceCalls(endpoints, region, caller, InstantSource.system()).call(service, operation, parameters);
    }
}
