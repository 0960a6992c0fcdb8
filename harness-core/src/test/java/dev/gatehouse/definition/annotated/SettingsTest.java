package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.Gateway;
import dev.gatehouse.control.request.GetModelRequest;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Account account = Account.with(Everything.class);

    @Test
    void the_settings_of_an_api_are_its_annotations() {
        assertThat(account.api()).satisfies(api -> {
            assertThat(api.endpointConfiguration().types()).containsExactly(EndpointType.REGIONAL);
            assertThat(api.apiKeySource()).isEqualTo(ApiKeySource.AUTHORIZER);
            assertThat(api.binaryMediaTypes()).containsExactly("image/png");
            assertThat(api.minimumCompressionSize()).isEqualTo(100);
            assertThat(api.disableExecuteApiEndpoint()).isTrue();
            assertThat(api.policy()).contains("Statement");
        });
    }

    @Test
    void the_settings_of_a_method_are_its_annotations() {
        Method upload = account.method("POST", "/");

        assertThat(upload.apiKeyRequired()).isTrue();
        assertThat(upload.requestModels()).isEqualTo(Map.of("application/json", "Crate", "application/xml", "Box"));
        assertThat(upload.requestParameters()).isEqualTo(Map.of("method.request.header.X-Size", true));
        assertThat(upload.methodResponses().get("202").responseModels()).isEqualTo(Map.of("text/xml", "Box"));
    }

    @Test
    void the_settings_of_an_integration_are_its_annotations() {
        Integration integration =
                Objects.requireNonNull(account.method("POST", "/").methodIntegration());

        assertThat(integration.httpMethod()).isEqualTo("PUT");
        assertThat(integration.timeoutInMillis()).isEqualTo(500);
        assertThat(integration.passthroughBehavior()).isEqualTo(PassthroughBehavior.WHEN_NO_TEMPLATES);
        assertThat(integration.contentHandling()).hasToString("CONVERT_TO_TEXT");
        assertThat(integration.cacheKeyParameters()).containsExactly("method.request.header.X-Size");
        assertThat(integration.requestTemplates()).isEqualTo(Map.of("application/json", "{}", "text/plain", "plain"));
        assertThat(integration.integrationResponses().get("202").contentHandling())
                .hasToString("CONVERT_TO_BINARY");
    }

    @Test
    void an_asynchronous_function_is_invoked_as_an_event() {
        Integration integration =
                Objects.requireNonNull(account.method("GET", "/").methodIntegration());

        assertThat(integration.requestParameters())
                .isEqualTo(Map.of("integration.request.header.X-Amz-Invocation-Type", "'Event'"));
        assertThat(integration.contentHandling()).isNull();
    }

    @Test
    void a_handler_that_cannot_be_made_only_names_the_function() {
        assertThat(account.deployed().functions())
                .extracting(DefinedFunction::handler)
                .containsOnlyNulls();
    }

    @Test
    void a_function_that_is_only_named_is_answered_by_what_a_test_binds() {
        try (Gateway gateway = Gateway.start(AnnotatedDefinition.of(OnlyNamed.class));
                Served served = new Served(gateway, HttpClient.newHttpClient())) {
            gateway.functions().bind("Named", (RequestStreamHandler)
                    (in, out, context) -> out.write("{\"statusCode\": 204}".getBytes(StandardCharsets.UTF_8)));

            assertThat(served.get("/").statusCode()).isEqualTo(204);
        }
    }

    @Test
    void a_models_content_type_and_file_are_taken() {
        assertThat(account.control().models().getModel(new GetModelRequest(account.apiId(), "Box", null)))
                .satisfies(model -> {
                    assertThat(model.contentType()).isEqualTo("application/xml");
                    assertThat(model.schema()).isEqualTo("{\"type\": \"object\", \"required\": [\"size\"]}");
                });
    }

    @RestApi(
            endpoint = EndpointType.REGIONAL,
            apiKeySource = ApiKeySource.AUTHORIZER,
            binaryMediaTypes = "image/png",
            minimumCompressionSize = 100,
            disableExecuteApiEndpoint = true,
            policy = "{\"Version\": \"2012-10-17\", \"Statement\": []}")
    interface Everything {

        @Resource("/")
        @Post(body = Crate.class, apiKeyRequired = true)
        @RequestModel(contentType = "application/xml", value = Boxed.class)
        @HeaderParameter(name = "X-Size", required = true, cacheKey = true)
        @MethodResponse(status = 202, model = Boxed.class, contentType = "text/xml")
        @Http(
                uri = "http://crates.example.com",
                method = CallMethod.PUT,
                request = "{}",
                requestTemplates = @Template(contentType = "text/plain", value = "plain"),
                passthroughBehavior = PassthroughBehavior.WHEN_NO_TEMPLATES,
                contentHandling = ContentHandling.CONVERT_TO_TEXT,
                timeoutMillis = 500)
        @IntegrationResponse(status = 202, contentHandling = ContentHandling.CONVERT_TO_BINARY)
        void upload();

        @Resource("/")
        @Get
        @AwsLambda(value = Named.class, asynchronous = true)
        @IntegrationResponse(status = 200)
        void later();
    }

    @RestApi
    interface OnlyNamed {

        @Resource("/")
        @Get
        @AwsProxy(Named.class)
        void call();
    }

    interface Named extends RequestHandler<String, String> {}

    record Crate(int size) {}

    @Model(name = "Box", contentType = "application/xml", file = "crate.json")
    record Boxed(int size) {}
}
