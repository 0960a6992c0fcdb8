package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stages that are switched between deployments, rolled back, and shared with a canary, under requests. */
class DeploymentSwitchTest {

    private static final int SWITCHES = 60;
    private static final int CLIENTS = 4;

    private final Gateway gateway = OneMethod.empty();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void no_request_sees_half_of_each_of_two_deployments() throws Exception {
        String api = answering("201", "blue").deployTo(gateway);
        String blue = deployment(api);
        replace(api, answering("202", "green"));
        String green = deployment(api);
        switchTo(api, blue, "blue");
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(callUntil(over, seen)));
            }
            for (int i = 0; i < SWITCHES; i++) {
                boolean toGreen = i % 2 == 0;
                switchTo(api, toGreen ? green : blue, toGreen ? "green" : "blue");
                awaitAnother(seen, toGreen ? "202 green green green" : "201 blue blue blue");
            }
            over.set(true);
            for (Future<Integer> client : running) {
                assertThat(client.get(20, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            over.set(true);
            clients.shutdownNow();
        }
        assertThat(seen).containsExactlyInAnyOrder("201 blue blue blue", "202 green green green");
    }

    @Test
    void several_stages_answer_from_several_deployments_and_one_is_rolled_back() {
        String api = answering("201", "blue").deployTo(gateway);
        String blue = deployment(api);
        replace(api, answering("202", "green"));
        OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'beta'}");

        assertThat(get("dev").status()).isEqualTo(201);
        assertThat(get("beta").status()).isEqualTo(202);

        update(api, "beta", "{'op': 'replace', 'path': '/deploymentId', 'value': '" + blue + "'}");
        assertThat(get("beta").status()).isEqualTo(201);
    }

    @Test
    void a_canary_takes_its_share_with_variables_of_its_own_until_it_is_promoted() {
        String api = answering("201", "blue").deployTo(gateway);
        update(api, "dev", "{'op': 'replace', 'path': '/variables/version', 'value': 'blue'}");
        replace(api, answering("202", "green"));
        OneMethod.call(
                gateway,
                "CreateDeployment",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'canarySettings': {'percentTraffic': 100,"
                        + " 'stageVariableOverrides': {'version': 'green'}}}");

        assertThat(get("dev").body()).isEqualTo("green green");
        update(api, "dev", "{'op': 'replace', 'path': '/canarySettings/percentTraffic', 'value': '0'}");
        assertThat(get("dev").body()).isEqualTo("blue blue");

        update(
                api,
                "dev",
                "{'op': 'copy', 'from': '/canarySettings/stageVariableOverrides', 'path': '/variables'},"
                        + " {'op': 'copy', 'from': '/canarySettings/deploymentId', 'path': '/deploymentId'}");
        update(api, "dev", "{'op': 'remove', 'path': '/canarySettings'}");
        assertThat(get("dev").body()).isEqualTo("green green");
    }

    @Test
    void a_canary_of_half_the_requests_gets_about_half_of_them() {
        String api = answering("201", "blue").deployTo(gateway);
        replace(api, answering("202", "green"));
        OneMethod.call(
                gateway,
                "CreateDeployment",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'canarySettings': {'percentTraffic': 50}}");
        int canary = 0;
        for (int i = 0; i < 100; i++) {
            canary += get("dev").status() == 202 ? 1 : 0;
        }

        // 100 fair coins: fewer than 15 heads, or tails, come once in a million billion runs
        assertThat(canary).isBetween(15, 85);
    }

    /** Everything of an answer that the deployment or the stage decides; a request of two deployments would mix them. */
    private Callable<Integer> callUntil(AtomicBoolean over, Set<String> seen) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(gateway.uri() + "/dev/x")).build();
        return () -> {
            int calls = 0;
            while (!over.get()) {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                seen.add(response.statusCode() + " "
                        + response.headers().firstValue("X-Version").orElse("none") + " " + response.body());
                calls++;
            }
            return calls;
        };
    }

    /** Waits until a request has met the deployment, so that no switch goes by unseen. */
    private void awaitAnother(Set<String> seen, String answer) {
        seen.remove(answer);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!seen.contains(answer) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(seen).contains(answer);
    }

    /** The status comes from the request template, the header from a mapping, the body from a template and the stage. */
    private static OneMethod answering(String status, String version) {
        return new OneMethod("{'type': 'mock', 'requestTemplates': {'application/json': '{statusCode: " + status
                + "}'}, 'responses': {'" + status + "': {'statusCode': '" + status + "', 'responseParameters':"
                + " {'method.response.header.X-Version': '\\u0027" + version + "\\u0027'}, 'responseTemplates':"
                + " {'application/json': '" + version + " $stageVariables.version'}}}}");
    }

    private void replace(String api, OneMethod other) {
        gateway.control()
                .call(
                        "PutRestApi",
                        new com.fasterxml.jackson.databind.ObjectMapper()
                                .createObjectNode()
                                .put("restApiId", api)
                                .put("mode", "overwrite")
                                .put("body", other.document()));
    }

    private String deployment(String api) {
        return OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "'}")
                .path("id")
                .asText();
    }

    private void switchTo(String api, String deployment, String version) {
        update(
                api,
                "dev",
                "{'op': 'replace', 'path': '/deploymentId', 'value': '" + deployment + "'},"
                        + " {'op': 'replace', 'path': '/variables/version', 'value': '" + version + "'}");
    }

    private void update(String api, String stage, String operations) {
        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': '" + stage + "', 'patchOperations': [" + operations + "]}");
    }

    private RawCall.Answer get(String stage) {
        return RawCall.get(gateway, "/" + stage + "/x").send();
    }
}
