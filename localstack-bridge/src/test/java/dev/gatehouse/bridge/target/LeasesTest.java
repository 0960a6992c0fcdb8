package dev.gatehouse.bridge.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.bridge.call.Resource;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.bridge.target.endpoint.Endpoint;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.flow.signature.AwsCredentials;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that goes on for longer than its lease: other machines must see that it goes on. */
@Timeout(60)
class LeasesTest {

    private static final Duration LEASE = Duration.ofSeconds(4);

    @Test
    void a_lease_is_renewed_before_it_ends() {
        try (SampleApi other = new SampleApi()) {
            renewed(other.gateway().uri());
        }
    }

    @Test
    void a_lease_is_renewed_on_localstack() {
        renewed(LocalStackForTests.shared().uri());
    }

    private static void renewed(URI uri) {
        RemoteSettings settings = settings(uri);
        Run run = Run.ofThisJvm();
        Instant began = Clock.systemUTC().instant();
        try (SampleApi api = new SampleApi();
                RemoteTarget target = new RemoteTarget(settings, run, Clock.systemUTC());
                DeployedApi deployed = target.deploy(api.deployable())) {
            Resource restApi = Resource.restApi(made(run, target));
            String renewed = began.plus(LEASE).plus(LEASE.dividedBy(2)).toString();
            String until = "";
            while (until.compareTo(renewed) < 0) {
                until = until(restApi, target);
            }
            assertThat(deployed.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
        }
    }

    /** As the account to which the sample is deployed. */
    private static RemoteSettings settings(URI uri) {
        RemoteSettings given = Endpoint.settings(uri);
        Access access = new Access(uri, "us-east-1", () -> new AwsCredentials("123456789012", "test", null), true);
        return new RemoteSettings(
                given.name(), access, given.invoke(), given.limits().leasedFor(LEASE), given.vicinity());
    }

    private static String made(Run run, RemoteTarget target) {
        for (JsonNode api : target.calls("apigateway")
                .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                .path("items")) {
            if (api.path("name").asText().startsWith("gatehouse-" + run.id())) {
                return api.path("id").asText();
            }
        }
        throw new AssertionError("The API is not there");
    }

    /** Empty on LocalStack as long as the tag was not set again. */
    private static String until(Resource restApi, RemoteTarget target) {
        return target.calls("apigateway")
                .call("GetTags", restApi.named("us-east-1"))
                .at("/tags/gatehouse:until")
                .asText();
    }
}
