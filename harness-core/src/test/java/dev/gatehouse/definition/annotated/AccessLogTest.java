package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogTest {

    @Test
    void a_rest_api_writes_a_line_for_each_request_to_a_group_that_is_called_as_the_api() {
        try (Served logged = Served.of(Logged.class)) {
            logged.get("/things");

            assertThat(logged.gateway()
                            .monitoring()
                            .accessLog()
                            .at("arn:aws:logs:us-east-1:123456789012:log-group:shop-of-things"))
                    .singleElement()
                    .asString()
                    .startsWith("GET /things 200 ");
        }
    }

    @RestApi(name = "shop of things")
    @AccessLog(format = "$context.httpMethod $context.resourcePath $context.status $context.requestId")
    interface Logged {

        @Resource("/things")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void things();
    }
}
