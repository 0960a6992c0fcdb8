package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.Stage;
import org.junit.jupiter.api.Test;

class CachingTest {

    @Test
    void a_cached_method_gives_the_stage_a_cache_and_itself_settings() {
        Stage stage = stage(OneMethod.class);

        assertThat(stage.cacheClusterEnabled()).isTrue();
        assertThat(stage.methodSettings().keySet()).containsExactly("/users/{id}/POST");
        MethodSetting setting = stage.methodSettings().get("/users/{id}/POST");
        assertThat(setting.cachingEnabled()).isTrue();
        assertThat(setting.cacheTtlInSeconds()).isEqualTo(60);
        assertThat(setting.requireAuthorizationForCacheControl()).isFalse();
        assertThat(setting.unauthorizedCacheControlHeaderStrategy()).isEqualTo("FAIL_WITH_403");
    }

    @Test
    void a_cached_class_leaves_out_the_methods_that_say_so() {
        Stage stage = stage(AllMethods.class);

        assertThat(stage.methodSettings().get("*/*").cachingEnabled()).isTrue();
        assertThat(stage.methodSettings().get("//GET").cachingEnabled()).isFalse();
    }

    @Test
    void everything_but_the_time_may_be_left_out() {
        MethodSetting setting = stage(OneGet.class).methodSettings().get("/users/GET");

        assertThat(setting.cachingEnabled()).isTrue();
        assertThat(setting.cacheTtlInSeconds()).isEqualTo(60);
        assertThat(setting.requireAuthorizationForCacheControl()).isTrue();
    }

    @Test
    void an_api_without_it_has_no_cache() {
        assertThat(stage(SettingsTest.OnlyNamed.class).cacheClusterEnabled()).isFalse();
    }

    @Test
    void a_time_that_aws_refuses_fails_the_load() {
        assertThatThrownBy(() -> Account.with(TooLong.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("it must be a number of seconds from 0 to 3600");
    }

    private static Stage stage(Class<?> api) {
        Account account = Account.with(api);
        return account.control().stages().getStage(new GetStageRequest(account.apiId(), "test"));
    }

    @RestApi
    interface OneMethod {

        @Resource("/users/{id}")
        @Post
        @Caching(
                ttlInSeconds = 60,
                requireAuthorizationForCacheControl = false,
                unauthorizedCacheControl = Caching.Unauthorized.FAIL_WITH_403)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void user();
    }

    @RestApi
    interface OneGet {

        @Resource("/users")
        @Get
        @Caching(ttlInSeconds = 60)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void users();
    }

    @RestApi
    @Caching
    interface AllMethods {

        @Resource("/")
        @Get
        @Caching(enabled = false)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void root();
    }

    @RestApi
    @Caching(ttlInSeconds = 7_200)
    interface TooLong {

        @Resource("/")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void root();
    }
}
