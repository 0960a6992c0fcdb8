package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.model.rest.MethodSetting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationTest {

    private final Served orders = Served.of(OrderApi.class);

    @AfterEach
    void stop() {
        orders.close();
    }

    @Test
    void the_authorizer_of_a_class_guards_its_methods() {
        assertThat(status("/orders")).isEqualTo(401);
        assertThat(status("/orders", "Authorization", "Bearer bad")).isEqualTo(403);
        assertThat(status("/orders", "Authorization", "Bearer good")).isEqualTo(200);
    }

    @Test
    void a_method_may_let_in_everybody_or_ask_for_another_authorizer() {
        assertThat(status("/orders/open")).isEqualTo(200);
        assertThat(status("/orders/signed")).isEqualTo(403);
        assertThat(status("/orders/key", "X-Key", "good")).isEqualTo(401);
        assertThat(status("/orders/key?tenant=t", "X-Key", "good")).isEqualTo(200);
    }

    @Test
    void a_user_pool_lets_in_tokens_with_the_methods_scope() {
        var pool = orders.gateway().callers().userPools().pool("us-east-1_Example01");
        String token = pool.accessToken(List.of("orders/read"), Map.of());

        assertThat(status("/orders/mine", "Authorization", pool.accessToken(List.of("other"), Map.of())))
                .isEqualTo(401);
        assertThat(status("/orders/mine", "Authorization", token)).isEqualTo(200);
    }

    @Test
    void throttles_are_settings_of_the_stage() {
        Account account = Account.with(OrderApi.class);
        Map<String, MethodSetting> settings = account.control()
                .stages()
                .getStage(new GetStageRequest(account.apiId(), "test"))
                .methodSettings();

        assertThat(settings.get("*/*").throttlingRateLimit()).isEqualTo(50);
        assertThat(settings.get("/orders/open/GET").throttlingRateLimit()).isEqualTo(0.5);
        assertThat(settings.get("/orders/open/GET").throttlingBurstLimit()).isEqualTo(2);
    }

    @Test
    void what_names_no_authorizer_or_no_handler_is_told() {
        assertThatThrownBy(() -> Account.with(Unknown.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("java.lang.String is no Lambda handler.")
                .hasMessageContaining("There are two authorizers called there.")
                .hasMessageContaining("There is no authorizer \"nowhere\".");
    }

    private int status(String path, String... headers) {
        return orders.send("GET", path, "", headers).statusCode();
    }

    @RestApi
    @LambdaAuthorizer(name = "token", value = CheckToken.class, identityValidationExpression = "Bearer .+")
    @LambdaAuthorizer(
            name = "key",
            value = CheckToken.class,
            type = LambdaAuthorizer.Type.REQUEST,
            identitySource = {"method.request.header.X-Key", "method.request.querystring.tenant"},
            resultTtlInSeconds = 60)
    @CognitoAuthorizer(name = "readers", userPools = "us-east-1_Example01")
    @AuthorizedBy("token")
    @Throttling(rateLimit = 50, burstLimit = 100)
    @Resource("/orders")
    interface OrderApi {

        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void orders();

        @Resource("/open")
        @Get
        @AuthorizedBy(AuthorizedBy.NONE)
        @Throttling(rateLimit = 0.5, burstLimit = 2)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void open();

        @Resource("/signed")
        @Get
        @AuthorizedBy(AuthorizedBy.AWS_IAM)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void signed();

        @Resource("/key")
        @Get
        @AuthorizedBy("key")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void key();

        @Resource("/mine")
        @Get
        @AuthorizedBy(value = "readers", scopes = "orders/read")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void mine();
    }

    @RestApi
    @LambdaAuthorizer(name = "there", value = String.class)
    @CognitoAuthorizer(name = "there", userPools = "us-east-1_Example01")
    interface Unknown {

        @Resource("/")
        @Get
        @AuthorizedBy("nowhere")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void root();
    }

    /** Allows what says that it is good. */
    static final class CheckToken implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            String effect = event.toString().contains("good") ? "Allow" : "Deny";
            Map<String, Object> statement = Map.of("Effect", effect, "Action", "execute-api:Invoke", "Resource", "*");
            return Map.of(
                    "principalId",
                    "somebody",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        }
    }
}
