package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InheritanceTest {

    @Test
    void an_interface_has_the_methods_of_the_interfaces_above_it() {
        Account account = Account.with(Api.class);

        assertThat(account.method("GET", "/health").operationName()).isEqualTo("health");
        assertThat(account.method("GET", "/own").operationName()).isEqualTo("own");
    }

    @Test
    void a_class_has_the_methods_of_its_superclass_and_interfaces() {
        Account account = Account.with(ApiClass.class);

        assertThat(account.method("GET", "/health").operationName()).isEqualTo("health");
        assertThat(account.method("GET", "/above").operationName()).isEqualTo("above");
        assertThat(account.method("GET", "/hidden").operationName()).isEqualTo("hidden");
    }

    @Test
    void annotations_of_an_overriding_method_replace_the_inherited() {
        Account account = Account.with(Overriding.class);

        assertThat(account.method("GET", "/alive").operationName()).isEqualTo("health");
    }

    @Test
    void an_api_is_named_after_its_class_and_deployed_to_the_stage_test() {
        Account account = Account.with(Api.class);

        assertThat(account.api().name()).isEqualTo("Api");
        assertThat(account.deployed().stages().get(0).stageName()).isEqualTo("test");
    }

    interface Healthy {

        @Resource("/health")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void health();
    }

    @RestApi
    interface Api extends Healthy {

        @Resource("/own")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void own();
    }

    @RestApi
    interface Overriding extends Healthy {

        @Override
        @Resource("/alive")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void health();
    }

    abstract static class Base {

        @Resource("/above")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void above() {}
    }

    @RestApi
    static final class ApiClass extends Base implements Healthy {

        /** Has no annotations, so those of the interface hold. */
        @Override
        public void health() {}

        @Resource("/hidden")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        private void hidden() {}
    }
}
