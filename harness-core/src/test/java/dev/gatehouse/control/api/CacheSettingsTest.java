package dev.gatehouse.control.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.UpdateIntegrationRequest;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheSettingsTest {

    private final ControlPlane control =
            new ControlPlane(new Location("eu-west-1", "123456789012"), Clock.systemUTC(), DeploymentListener.NONE);
    private final RestApi api =
            control.restApis().createRestApi(CreateRestApiRequest.of("pets").build());

    CacheSettingsTest() {
        control.methods()
                .putMethod(PutMethodRequest.of(api.id(), api.rootResourceId(), "GET", "NONE")
                        .requestParameters(
                                Map.of("method.request.querystring.type", false, "method.request.header.X-A", false))
                        .build());
        keyed("method.request.querystring.type", "method.request.header.x-a", "integration.request.header.B");
        control.deployments()
                .createDeployment(CreateDeploymentRequest.of(api.id())
                        .stageName("dev")
                        .cacheClusterEnabled(true)
                        .build());
    }

    @Test
    void the_settings_of_a_cache_are_taken_as_they_are() {
        Stage stage = patched("/*/*/caching/ttlInSeconds", "3600");

        assertThat(stage.cacheClusterSize()).isEqualTo("0.5");
        assertThat(stage.cacheClusterStatus()).isEqualTo("AVAILABLE");
        assertThat(stage.methodSettings().get("*/*").cacheTtlInSeconds()).isEqualTo(3600);
        assertThat(patched("/*/*/caching/ttlInSeconds", "0")
                        .methodSettings()
                        .get("*/*")
                        .cacheTtlInSeconds())
                .isZero();
    }

    @Test
    void a_ttl_of_more_than_an_hour_or_no_number_is_refused() {
        for (String ttl : List.of("3601", "-1", "", "soon")) {
            assertThatThrownBy(() -> patched("/*/*/caching/ttlInSeconds", ttl))
                    .isInstanceOf(ControlException.class)
                    .hasMessageContaining("it must be a number of seconds from 0 to 3600");
        }
    }

    @Test
    void a_strategy_that_aws_does_not_have_is_refused() {
        assertThatThrownBy(() -> patched("/*/*/caching/unauthorizedCacheControlHeaderStrategy", "FAIL"))
                .hasMessageContaining("FAIL_WITH_403, SUCCEED_WITH_RESPONSE_HEADER, SUCCEED_WITHOUT_RESPONSE_HEADER");
    }

    @Test
    void a_size_that_aws_does_not_have_is_refused() {
        assertThatThrownBy(() -> patched("/cacheClusterSize", "1"))
                .hasMessageContaining("0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237");
        assertThatThrownBy(() -> control.deployments()
                        .createDeployment(CreateDeploymentRequest.of(api.id())
                                .cacheClusterSize("1")
                                .build()))
                .hasMessageContaining("'createDeploymentInput.cacheClusterSize' failed to satisfy constraint");
    }

    @Test
    void a_key_parameter_that_is_neither_declared_nor_mapped_is_refused() {
        assertThatThrownBy(() -> keyed("method.request.querystring.other"))
                .hasMessage("Invalid cache key parameter specified");
        assertThatThrownBy(() -> keyed("integration.request.header.C"))
                .hasMessage("Invalid cache key parameter specified");
        assertThatThrownBy(() -> control.integrations()
                        .updateIntegration(new UpdateIntegrationRequest(
                                api.id(),
                                api.rootResourceId(),
                                "GET",
                                List.of(new PatchOperation(
                                        "add", "/cacheKeyParameters/method.request.path.id", "", null)))))
                .hasMessage("Invalid cache key parameter specified");
    }

    private void keyed(String... parameters) {
        control.integrations()
                .putIntegration(PutIntegrationRequest.of(api.id(), api.rootResourceId(), "GET", "MOCK")
                        .requestParameters(Map.of("integration.request.header.b", "'x'"))
                        .cacheKeyParameters(List.of(parameters))
                        .build());
    }

    private Stage patched(String path, String value) {
        return control.stages()
                .updateStage(new UpdateStageRequest(
                        api.id(), "dev", List.of(new PatchOperation("replace", path, value, null))));
    }
}
