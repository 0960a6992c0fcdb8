package dev.gatehouse.bridge.target.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.deploy.Account;
import dev.gatehouse.bridge.deploy.Plan;
import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.testing.ChildJvm;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.bridge.testing.StandaloneServer;
import dev.gatehouse.bridge.testing.ThrottlingProxy;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to AWS, with only the endpoint and the credentials changed. */
class AwsTest {

    private static final List<String> KINDS = List.of("GetRestApis", "GetUsagePlans", "GetApiKeys");

    private final SampleApi api = new SampleApi();

    @TempDir
    Path home;

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void the_same_code_deploys_to_the_gateways_own_server() throws Exception {
        try (StandaloneServer server = new StandaloneServer()) {
            deploysAndAnswers(server.uri());
        }
    }

    @Test
    void the_same_code_deploys_to_localstack() {
        deploysAndAnswers(LocalStackForTests.shared().uri());
    }

    private void deploysAndAnswers(URI endpoint) {
        api.addKey("a-key-of-at-least-twenty-characters");
        try (Aws aws = new Aws(settings().at(endpoint, InvokeUrl.BY_HOST));
                DeployedApi there = aws.deploy(api.deployable())) {
            TargetAnswer answer = there.send(api.get("/pets/7?color=red"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().utf8()).contains("\"color\": \"red\"");
            assertThat(aws.name()).isEqualTo("aws eu-west-1");
        }
    }

    @Test
    void calls_that_come_too_fast_are_made_again_and_everything_is_removed_in_the_end() throws Exception {
        api.addKey("a-key-of-at-least-twenty-characters");
        try (StandaloneServer server = new StandaloneServer();
                ThrottlingProxy throttling =
                        new ThrottlingProxy(server.uri(), "POST /restapis", "POST /usageplans", "DELETE /restapis");
                Aws aws = new Aws(settings().at(throttling.uri(), InvokeUrl.BY_HOST))) {
            try (DeployedApi there = aws.deploy(api.deployable())) {
                assertThat(there.notComparable())
                        .extracting(NotComparable::reason)
                        .noneMatch(reason -> reason.contains("Too Many Requests"));
                assertThat(there.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
                assertThat(everything(aws)).hasSize(KINDS.size());
            }

            assertThat(throttling.throttled())
                    .containsExactly("POST /restapis", "POST /usageplans", "DELETE /restapis");
            assertThat(everything(aws)).isEmpty();
        }
    }

    @Test
    void what_a_killed_run_left_is_removed_by_the_next_that_deploys_and_nothing_else_is() throws Exception {
        try (StandaloneServer server = new StandaloneServer();
                Aws aws = new Aws(settings().at(server.uri(), InvokeUrl.BY_HOST))) {
            ObjectNode production = JsonNodeFactory.instance.objectNode().put("name", "production");
            aws.calls("apigateway").call("CreateRestApi", production);
            Process killed = ChildJvm.of(DeploysToAws.class, home)
                    .with("AWS_ENDPOINT_URL", server.uri().toString())
                    .with("AWS_ACCESS_KEY_ID", "210987654321")
                    .with("AWS_SECRET_ACCESS_KEY", "test")
                    .property("gatehouse.aws", "on")
                    .property("gatehouse.aws.region", "eu-west-1")
                    .start();
            assertThat(new BufferedReader(new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .isEqualTo("deployed");
            killed.destroyForcibly().waitFor();
            List<String> left = everything(aws);
            assertThat(left).hasSize(1 + KINDS.size());

            try (DeployedApi there = aws.deploy(api.deployable())) {
                assertThat(everything(aws))
                        .hasSize(2)
                        .contains("production")
                        .doesNotContainAnyElementsOf(left.stream()
                                .filter(name -> name.startsWith("gatehouse-"))
                                .toList());
                assertThat(there.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
            }
        }
    }

    /** The names of all that the account has. */
    private static List<String> everything(Aws aws) {
        Account account = new Account(aws.calls("apigateway"));
        return KINDS.stream()
                .flatMap(kind -> account.list(kind, JsonNodeFactory.instance.objectNode()).stream())
                .map(item -> item.path("name").asText())
                .toList();
    }

    @Test
    void aws_does_not_see_this_machine() {
        Plan plan = new Aws(settings().at(URI.create("http://127.0.0.1:1"), InvokeUrl.AWS)).dryRun(api.deployable());

        assertThat(plan.notComparable())
                .extracting(NotComparable::resourcePath)
                .containsExactlyInAnyOrder("/things/{proxy+}", "/function");
        assertThat(plan.notComparable())
                .extracting(NotComparable::reason)
                .anyMatch(reason -> reason.startsWith("aws eu-west-1 cannot reach http://127.0.0.1:"));
    }

    @Test
    void a_dry_run_prints_every_call_and_makes_none() {
        api.addKey("a-key-of-at-least-twenty-characters");
        Aws aws = new Aws(
                settings().at(URI.create("http://127.0.0.1:1"), InvokeUrl.AWS).asDryRun());

        Plan plan = aws.dryRun(api.deployable());

        assertThat(plan.operations())
                .startsWith("CreateRestApi")
                .contains("CreateRequestValidator", "CreateResource", "PutMethod", "PutIntegration")
                .contains("PutGatewayResponse", "CreateDeployment", "CreateStage", "CreateUsagePlan", "CreateApiKey")
                .endsWith("CreateUsagePlanKey");
        assertThat(plan.toString())
                .contains("apigateway:CreateRestApi {", "\"gatehouse:until\":\"", "\"restApiId\":\"\u2039api ")
                .contains("not comparable: GET /function: aws eu-west-1 does not have the function Pets");
        try (DeployedApi nothing = aws.deploy(api.deployable())) {
            assertThat(nothing.notComparable()).singleElement().satisfies(not -> assertThat(not.reason())
                    .isEqualTo("nothing is deployed to aws eu-west-1 in a dry run"));
            assertThatThrownBy(() -> nothing.send(api.get("/"))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_function_that_aws_has_is_called_by_its_arn() {
        String arn = "arn:aws:lambda:eu-west-1:210987654321:function:pets-live";
        AwsSettings settings = settings().withFunction("Pets", arn);

        Plan plan = new Aws(settings.at(URI.create("http://127.0.0.1:1"), InvokeUrl.AWS)).dryRun(api.deployable());

        assertThat(plan.toString()).contains("/2015-03-31/functions/" + arn + "/invocations");
        assertThat(plan.notComparable()).extracting(NotComparable::resourcePath).containsExactly("/things/{proxy+}");
    }

    @Test
    void it_goes_where_aws_own_tools_would_go() {
        Properties on = properties("gatehouse.aws", "on", "gatehouse.aws.region", "eu-west-1");

        AwsSettings everything = AwsSettings.configured(on, Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"));
        AwsSettings service = AwsSettings.configured(
                on,
                Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1", "AWS_ENDPOINT_URL_API_GATEWAY", "http://127.0.0.1:2"));
        AwsSettings ignored = AwsSettings.configured(
                on, Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"));

        assertThat(everything.remote().access().uri()).hasToString("http://127.0.0.1:4566");
        assertThat(everything.remote().invoke()).isEqualTo(InvokeUrl.BY_HOST);
        assertThat(everything.remote().name()).isEqualTo("aws eu-west-1 at http://127.0.0.1:4566");
        assertThat(service.remote().access().uri()).hasToString("http://127.0.0.1:2");
        assertThat(ignored.remote().access().uri()).hasToString("https://apigateway.eu-west-1.amazonaws.com");
    }

    @Test
    void an_endpoint_that_is_none_is_told_by_the_variables_name() {
        Properties on = properties("gatehouse.aws", "on", "gatehouse.aws.region", "eu-west-1");

        assertThatThrownBy(() -> AwsSettings.configured(on, Map.of("AWS_ENDPOINT_URL", "localhost:4566")))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessage("aws eu-west-1: AWS_ENDPOINT_URL is 'localhost:4566', which is no URL of a server."
                        + " Write scheme, host and port, as http://127.0.0.1:4566");
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }

    @Test
    void unless_it_is_switched_on_it_says_how() {
        try (Aws aws = new Aws()) {
            assertThatThrownBy(() -> aws.deploy(api.deployable()))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageStartingWith("aws: it is not switched on. Say -Dgatehouse.aws=on (or GATEHOUSE_AWS=on)");
        }
    }

    private static AwsSettings settings() {
        return AwsSettings.in("eu-west-1", () -> new AwsCredentials("210987654321", "test", null));
    }
}
