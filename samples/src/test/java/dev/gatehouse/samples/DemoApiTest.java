package dev.gatehouse.samples;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;

import dev.gatehouse.junit.Flows;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.LambdaFunction;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.samples.demo.GreetingHandler;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The API of a CloudFormation template: a MOCK method, a request validator, and a function. */
@GatewayTest(cloudFormation = "src/main/apigateway/template.yml")
class DemoApiTest {

    @LambdaFunction("DemoLambda")
    final GreetingHandler greetings = new GreetingHandler();

    @Test
    void a_scenario_of_success_selects_the_default_response(RequestSpecification api, Flows flows) {
        Response response = api.queryParam("scenario", "fine").get("/demoMock");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.matched("GET", "/demoMock").isValid())
                .integrationRequest(
                        stage -> stage.usedTemplate("application/json").hasJsonBody("{'statusCode': 200}"))
                .integrationResponse(stage -> stage.wasDefault())
                .methodResponse(stage -> stage.hasStatus(200).hasJsonBodyContaining("{'scenario': 'fine'}"));
    }

    @Test
    void an_error_scenario_selects_the_5xx_response(RequestSpecification api, Flows flows) {
        Response response = api.queryParam("scenario", "error").get("/demoMock");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.matched("GET", "/demoMock").isValid())
                .integrationRequest(
                        stage -> stage.usedTemplate("application/json").hasJsonBody("{'statusCode': 500}"))
                .integrationResponse(stage -> stage.wasSelectedBy("5\\d{2}"))
                .methodResponse(stage -> stage.hasStatus(500));
    }

    @Test
    void a_request_without_a_scenario_is_refused(RequestSpecification api, Flows flows) {
        Response response = api.get("/demoMock");

        assertThat(flows.of(response))
                .wasRefusedWith(GatewayResponseType.BAD_REQUEST_PARAMETERS)
                .methodResponse(stage -> stage.hasStatus(400)
                        .hasJsonBody("{'message': 'Missing required request parameters: [scenario]'}"));
    }

    @Test
    void a_greeting_reaches_the_function(RequestSpecification api, Flows flows) {
        Response response =
                api.contentType("application/json").body("{\"name\": \"Ada\"}").post("/greetings");

        assertThat(flows.of(response))
                .methodRequest(stage -> stage.isValid())
                .integrationRequest(stage -> stage.invokedFunction("DemoLambda"))
                .methodResponse(stage -> stage.hasStatus(201).hasJsonBody("{'greeting': 'Hello, Ada'}"));
    }

    @Test
    void a_greeting_for_nobody_does_not_reach_the_function(RequestSpecification api) {
        api.contentType("application/json").body("{}").post("/greetings").then().statusCode(400);
    }
}
