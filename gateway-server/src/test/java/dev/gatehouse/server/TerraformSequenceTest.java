package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.ApiStage;
import software.amazon.awssdk.services.apigateway.model.IntegrationType;
import software.amazon.awssdk.services.apigateway.model.Op;
import software.amazon.awssdk.services.apigateway.model.PatchOperation;

/** The order in which Terraform makes, changes and destroys an API with a usage plan. */
class TerraformSequenceTest {

    private final TestServer server = new TestServer(new Path[0]);
    private final ApiGatewayClient aws = server.client();

    /** Ids that Terraform would keep in its state. */
    private record Made(String api, String resource, String deployment, String plan, String key) {}

    @AfterEach
    void close() {
        aws.close();
        server.close();
    }

    @Test
    void apply_change_and_destroy_leave_nothing_behind() throws Exception {
        Made made = apply();
        assertThat(call(made, "first-key-of-twenty-chars")).isEqualTo(200);
        assertThat(call(made, "another-key-of-twenty-chars")).isEqualTo(403);

        change(made);
        assertThat(call(made, "first-key-of-twenty-chars")).isEqualTo(418);

        destroy(made);
        assertThat(call(made, "first-key-of-twenty-chars")).isEqualTo(403);
        assertThat(aws.getRestApis(r -> {}).items()).isEmpty();
        assertThat(aws.getUsagePlans(r -> {}).items()).isEmpty();
        assertThat(aws.getApiKeys(r -> {}).items()).isEmpty();
    }

    private Made apply() {
        var api = aws.createRestApi(r -> r.name("orders").tags(Map.of("team", "orders")));
        String resource = aws.createResource(r ->
                        r.restApiId(api.id()).parentId(api.rootResourceId()).pathPart("orders"))
                .id();
        method(api.id(), resource);
        String deployment = aws.createDeployment(r -> r.restApiId(api.id())).id();
        aws.createStage(r -> r.restApiId(api.id()).stageName("live").deploymentId(deployment));
        String plan = aws.createUsagePlan(r -> r.name("basic")
                        .apiStages(
                                ApiStage.builder().apiId(api.id()).stage("live").build()))
                .id();
        String key = aws.createApiKey(
                        r -> r.name("first").value("first-key-of-twenty-chars").enabled(true))
                .id();
        aws.createUsagePlanKey(r -> r.usagePlanId(plan).keyId(key).keyType("API_KEY"));
        return new Made(api.id(), resource, deployment, plan, key);
    }

    private void method(String api, String resource) {
        aws.putMethod(r -> r.restApiId(api)
                .resourceId(resource)
                .httpMethod("GET")
                .authorizationType("NONE")
                .apiKeyRequired(true));
        aws.putMethodResponse(
                r -> r.restApiId(api).resourceId(resource).httpMethod("GET").statusCode("200"));
        aws.putIntegration(r -> r.restApiId(api)
                .resourceId(resource)
                .httpMethod("GET")
                .type(IntegrationType.MOCK)
                .requestTemplates(Map.of("application/json", "{\"statusCode\": 200}")));
        aws.putIntegrationResponse(
                r -> r.restApiId(api).resourceId(resource).httpMethod("GET").statusCode("200"));
    }

    /** In place: what has changed, a new deployment, the stage moved to it, and the old deployment gone. */
    private void change(Made made) {
        aws.updateRestApi(r -> r.restApiId(made.api()).patchOperations(replace("/name", "orders-2")));
        aws.putMethodResponse(r -> r.restApiId(made.api())
                .resourceId(made.resource())
                .httpMethod("GET")
                .statusCode("418"));
        aws.putIntegrationResponse(r -> r.restApiId(made.api())
                .resourceId(made.resource())
                .httpMethod("GET")
                .statusCode("418")
                .selectionPattern("4\\d{2}"));
        aws.updateIntegration(r -> r.restApiId(made.api())
                .resourceId(made.resource())
                .httpMethod("GET")
                .patchOperations(replace("/requestTemplates/application~1json", "{\"statusCode\": 418}")));
        String next = aws.createDeployment(r -> r.restApiId(made.api())).id();
        aws.updateStage(r -> r.restApiId(made.api()).stageName("live").patchOperations(replace("/deploymentId", next)));
        aws.deleteDeployment(r -> r.restApiId(made.api()).deploymentId(made.deployment()));
    }

    private void destroy(Made made) {
        aws.deleteUsagePlanKey(r -> r.usagePlanId(made.plan()).keyId(made.key()));
        aws.deleteApiKey(r -> r.apiKey(made.key()));
        aws.updateUsagePlan(r -> r.usagePlanId(made.plan())
                .patchOperations(PatchOperation.builder()
                        .op(Op.REMOVE)
                        .path("/apiStages")
                        .value(made.api() + ":live")
                        .build()));
        aws.deleteUsagePlan(r -> r.usagePlanId(made.plan()));
        aws.deleteStage(r -> r.restApiId(made.api()).stageName("live"));
        aws.deleteMethod(
                r -> r.restApiId(made.api()).resourceId(made.resource()).httpMethod("GET"));
        aws.deleteResource(r -> r.restApiId(made.api()).resourceId(made.resource()));
        aws.deleteRestApi(r -> r.restApiId(made.api()));
    }

    private int call(Made made, String key) throws Exception {
        return server.get("/_aws/execute-api/" + made.api() + "/live/orders", "x-api-key", key)
                .statusCode();
    }

    private static PatchOperation replace(String path, String value) {
        return PatchOperation.builder().op(Op.REPLACE).path(path).value(value).build();
    }
}
