package dev.gatehouse.junit;

import static org.hamcrest.Matchers.equalTo;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shortest HTTP API that a template can define, called as a test calls it. */
@GatewayTest(cloudFormation = "apigateway/http-api.yml")
class HttpApiTemplateTest {

    @LambdaFunction("Greet")
    final RequestHandler<Map<String, Object>, Map<String, Object>> greet =
            (event, context) -> Map.of("path", event.get("rawPath"));

    @Test
    void the_default_stage_answers_at_the_root(RequestSpecification api) {
        api.get("/hello").then().statusCode(200).body("path", equalTo("/hello"));
    }
}
