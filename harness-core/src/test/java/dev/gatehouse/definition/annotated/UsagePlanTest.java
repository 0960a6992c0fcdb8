package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.Stage;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Usage plans and the settings of a stage, by annotations. */
class UsagePlanTest {

    @Test
    void a_key_of_the_plan_is_let_in_as_often_as_the_plan_says() {
        try (Served served = Served.of(Limited.class)) {
            assertThat(status(served, "unknown-key-0123456789")).isEqualTo(403);
            assertThat(status(served, "partner-key-0123456789")).isEqualTo(200);
            assertThat(status(served, "partner-key-0123456789")).isEqualTo(200);
            assertThat(status(served, "partner-key-0123456789")).isEqualTo(429);
            assertThat(status(served, "expired-key-0123456789")).isEqualTo(403);
        }
    }

    @Test
    void the_stage_has_the_settings_of_methods() {
        try (Served served = Served.of(Limited.class)) {
            String apiId = served.gateway()
                    .control()
                    .restApis()
                    .getRestApis(new GetRestApisRequest(null, null))
                    .items()
                    .get(0)
                    .id();
            Stage stage = served.gateway().control().stages().getStage(new GetStageRequest(apiId, "test"));
            Map<String, MethodSetting> settings = stage.methodSettings();

            assertThat(stage.tracingEnabled()).isTrue();
            assertThat(settings.get("*/*").loggingLevel()).isEqualTo("ERROR");
            assertThat(settings.get("/things/GET").loggingLevel()).isEqualTo("INFO");
            assertThat(settings.get("/things/GET").dataTraceEnabled()).isTrue();
            assertThat(settings.get("/things/GET").metricsEnabled()).isTrue();
        }
    }

    @Test
    void methods_may_keep_their_answers_together() {
        assertThat(Objects.requireNonNull(
                                Account.with(Together.class).method("GET", "/a").methodIntegration())
                        .cacheNamespace())
                .isEqualTo("pages");
        assertThatThrownBy(() -> Account.with(TogetherByClass.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("@Caching(cacheNamespace = ...) means nothing on a class.");
    }

    @Test
    void a_key_that_is_too_short_is_told() {
        assertThatThrownBy(() -> Account.with(Short.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("API Gateway refuses this")
                .hasMessageContaining("Change what @UsagePlan says.");
    }

    private static int status(Served served, String key) {
        return served.send("GET", "/things", "", "x-api-key", key).statusCode();
    }

    @RestApi(tracingEnabled = true)
    @UsagePlan(
            name = "partners",
            rateLimit = 5,
            burstLimit = 10,
            quotaLimit = 2,
            quotaPeriod = UsagePlan.Period.DAY,
            keys = {
                @ApiKey(name = "partner", value = "partner-key-0123456789"),
                @ApiKey(name = "expired", value = "expired-key-0123456789", enabled = false)
            })
    @MethodSettings(loggingLevel = "ERROR")
    interface Limited {

        @Resource("/things")
        @Get(apiKeyRequired = true)
        @MethodSettings(loggingLevel = "INFO", dataTraceEnabled = true, metricsEnabled = true)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void things();
    }

    @RestApi
    interface Together {

        @Resource("/a")
        @Get
        @Caching(ttlInSeconds = 60, cacheNamespace = "pages")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void a();
    }

    @RestApi
    @Caching(cacheNamespace = "pages")
    interface TogetherByClass {

        @Resource("/a")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void a();
    }

    @RestApi
    @UsagePlan(name = "short", keys = @ApiKey(name = "short", value = "short"))
    interface Short {

        @Resource("/a")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void a();
    }
}
