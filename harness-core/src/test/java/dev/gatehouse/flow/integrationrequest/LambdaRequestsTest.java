package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaRequestsTest {

    private final TestMethod method = TestMethod.of(IntegrationType.AWS);

    @Test
    void an_empty_body_reaches_the_function_as_an_empty_object() {
        LambdaCall call = new TestSteps(method).lambda(TestRequest.get("/p"));

        assertThat(call.payload().utf8()).isEqualTo("{}");
        assertThat(call.functionArn()).isEqualTo("arn:aws:lambda:us-east-1:000000000000:function:back");
        assertThat(call.asynchronous()).isFalse();
    }

    @Test
    void the_template_makes_the_event_even_of_a_get() {
        method.template("application/json", "{\"p\": \"$input.params('p')\"}");

        assertThat(new TestSteps(method)
                        .lambda(TestRequest.get("/p").query("p", "1"))
                        .payload()
                        .utf8())
                .isEqualTo("{\"p\": \"1\"}");
    }

    @Test
    void an_invocation_type_mapped_to_event_is_asynchronous() {
        method.parameter("header.X-Amz-Invocation-Type", "method.request.header.InvocationType");
        TestSteps steps = new TestSteps(method);

        assertThat(steps.lambda(TestRequest.get("/p").header("InvocationType", "Event"))
                        .asynchronous())
                .isTrue();
        assertThat(steps.lambda(TestRequest.get("/p")).asynchronous()).isFalse();
    }

    @Test
    void a_stage_variable_names_the_function_and_an_unset_one_is_a_fault_that_says_so() {
        method.uri(TestMethod.LAMBDA_URI.replace("function:back", "function:${stageVariables.fn}"));
        TestSteps steps = new TestSteps(method);

        assertThat(steps.lambda(TestRequest.get("/p").stageVariable("fn", "live"))
                        .functionArn())
                .endsWith(":function:live");
        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> steps.lambda(TestRequest.get("/p")));
        assertThat(fault.truth()).contains("[fn]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "connection", "Expect", "Proxy-Authenticate", "TE", "Content-Length"})
    void mappings_onto_headers_that_aws_signs_or_frames_fail_each_call(String name) {
        TestSteps steps = new TestSteps(method.parameter("header." + name, "'x'"));

        assertThat(catchThrowableOfType(GatewayFault.class, () -> steps.lambda(TestRequest.get("/p")))
                        .clientMessage())
                .isEqualTo("Internal server error");
    }

    @Test
    void an_integration_method_other_than_post_is_reported_and_fails_each_call() {
        TestSteps steps = new TestSteps(TestMethod.of(IntegrationType.AWS_PROXY).httpMethod("GET"));

        assertThat(steps.problems()).singleElement().asString().contains("POST");
        assertThat(catchThrowableOfType(GatewayFault.class, () -> steps.lambda(TestRequest.get("/p")))
                        .truth())
                .contains("POST");
    }
}
