package dev.gatehouse.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.DeleteMethodRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.model.rest.RestApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ControlPlaneTest {

    private final Published published = new Published();
    private final ControlPlane control = new ControlPlane(
            new Location("eu-west-1", "123456789012"),
            InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000)),
            new Random(7),
            Ports.of(published));

    @Test
    void a_deployment_does_not_see_what_is_edited_later() {
        RestApi api = deployed("dev");

        control.methods().deleteMethod(new DeleteMethodRequest(api.id(), api.rootResourceId(), "GET"));

        assertThat(published
                        .last()
                        .deployment()
                        .snapshot()
                        .resources()
                        .get(api.rootResourceId())
                        .resourceMethods())
                .containsKey("GET");
    }

    @Test
    void a_changed_stage_variable_is_published_at_once_with_the_same_deployment() {
        RestApi api = deployed("dev");
        PublishedStage before = published.last();

        patchStage(control, api, "/variables/color", "blue");

        assertThat(published.last().stage().variables()).containsEntry("color", "blue");
        assertThat(published.last().deployment()).isSameAs(before.deployment());
    }

    @Test
    void a_listener_that_refuses_leaves_the_stage_as_it_was() {
        RestApi api = deployed("dev");
        published.refuse = true;

        assertThatThrownBy(() -> patchStage(control, api, "/variables/color", "blue"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(control.stages()
                        .getStage(new GetStageRequest(api.id(), "dev"))
                        .variables())
                .isEmpty();
    }

    @Test
    void a_fork_publishes_its_stages_and_changes_on_its_own() {
        RestApi api = deployed("dev");
        Published ofFork = new Published();

        ControlPlane fork = control.fork(Ports.of(ofFork), Clock.systemUTC());
        patchStage(fork, api, "/variables/color", "blue");

        assertThat(ofFork.stages).hasSize(2);
        assertThat(ofFork.last().stage().variables()).containsEntry("color", "blue");
        assertThat(control.stages()
                        .getStage(new GetStageRequest(api.id(), "dev"))
                        .variables())
                .isEmpty();
    }

    @Test
    void a_call_by_name_answers_without_keys_that_have_no_value() throws Exception {
        assertThat(control.call("CreateRestApi", new ObjectMapper().readTree("{\"name\":\"pets\"}"))
                        .properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "createdDate",
                        "rootResourceId",
                        "endpointConfiguration",
                        "apiKeySource",
                        "disableExecuteApiEndpoint");
    }

    @Test
    void all_enum_faults_are_reported_at_once() {
        assertThatThrownBy(() -> control.call(
                        "CreateRestApi",
                        new ObjectMapper()
                                .readTree("{\"name\":\"x\",\"endpointConfiguration\":"
                                        + "{\"types\":[\"wrong\"],\"ipAddressType\":\"wrong\"}}")))
                .isInstanceOf(ControlException.class)
                .hasMessageStartingWith("2 validation errors detected: Value '[wrong]' at")
                .extracting("code", "httpStatus")
                .containsExactly("ValidationException", 400);
    }

    @Test
    @Timeout(20)
    void ten_thousand_resources_are_created_and_deployed_in_time_that_grows_with_their_number_only() {
        RestApi api = withMethod(control.restApis()
                .createRestApi(CreateRestApiRequest.of("large").build()));
        Instant start = Instant.now();

        IntStream.range(0, 10_000).forEach(i -> control.resources()
                .createResource(new CreateResourceRequest(api.id(), api.rootResourceId(), "r" + i)));
        deploy(api, "dev");

        assertThat(published.last().deployment().snapshot().resources()).hasSize(10_001);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void edits_by_many_threads_are_all_kept() {
        RestApi api = deployed("dev");

        IntStream.range(0, 200).parallel().forEach(i -> patchStage(control, api, "/variables/v" + i, "x"));

        assertThat(control.stages()
                        .getStage(new GetStageRequest(api.id(), "dev"))
                        .variables())
                .hasSize(200);
    }

    private RestApi deployed(String stage) {
        RestApi api = withMethod(
                control.restApis().createRestApi(CreateRestApiRequest.of("pets").build()));
        deploy(api, stage);
        return api;
    }

    private RestApi withMethod(RestApi api) {
        control.methods()
                .putMethod(PutMethodRequest.of(api.id(), api.rootResourceId(), "GET", "NONE")
                        .build());
        control.integrations()
                .putIntegration(PutIntegrationRequest.of(api.id(), api.rootResourceId(), "GET", "MOCK")
                        .build());
        return api;
    }

    private void deploy(RestApi api, String stage) {
        control.deployments()
                .createDeployment(
                        CreateDeploymentRequest.of(api.id()).stageName(stage).build());
    }

    private static void patchStage(ControlPlane control, RestApi api, String path, String value) {
        control.stages()
                .updateStage(new UpdateStageRequest(
                        api.id(), "dev", List.of(new PatchOperation("replace", path, value, null))));
    }

    private static final class Published implements DeploymentListener {

        final List<PublishedStage> stages = new ArrayList<>();
        boolean refuse;

        @Override
        public void stagePublished(PublishedStage stage) {
            if (refuse) {
                throw new IllegalStateException("refused");
            }
            stages.add(stage);
        }

        PublishedStage last() {
            return stages.get(stages.size() - 1);
        }
    }
}
