package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTemplatesTest {

    private final TestMethod method = TestMethod.of(IntegrationType.HTTP);

    private String body(TestRequest request) {
        return new TestSteps(method).http(request).payload().utf8();
    }

    @Test
    void the_content_type_picks_its_template_whatever_its_parameters() {
        method.template("application/json", "json").template("application/xml", "xml");

        assertThat(body(TestRequest.post("/p", "<a/>").header("Content-Type", "application/XML; charset=utf-8")))
                .isEqualTo("xml");
    }

    @Test
    void no_content_type_counts_as_json() {
        method.template("application/json", "json");
        TestSteps steps = new TestSteps(method);

        assertThat(steps.http(TestRequest.post("/p", "{}")).payload().utf8()).isEqualTo("json");
        assertThat(steps.reasons())
                .contains(new Reason.TemplateChosen(
                        "application/json", "the request has no Content-Type, which counts as application/json"));
    }

    @Test
    void a_default_template_serves_all_other_content_types() {
        method.passthrough(PassthroughBehavior.NEVER)
                .template("application/json", "json")
                .template("$default", "default");

        assertThat(body(TestRequest.post("/p", "x").header("Content-Type", "text/plain")))
                .isEqualTo("default");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_template_lets_the_bodies_of_its_content_type_pass(PassthroughBehavior passthrough) {
        method.passthrough(passthrough).template("application/json", "").template("application/xml", "xml");

        assertThat(body(TestRequest.post("/p", "{\"a\": 1}"))).isEqualTo("{\"a\": 1}");
    }

    @Test
    void without_a_match_the_body_passes_if_passthrough_is_when_no_match() {
        method.template("application/json", "json");
        TestSteps steps = new TestSteps(method);

        assertThat(steps.http(TestRequest.post("/p", "plain").header("Content-Type", "text/plain"))
                        .payload()
                        .utf8())
                .isEqualTo("plain");
        assertThat(steps.reasons()).hasOnlyElementsOfTypes(Reason.PassedThrough.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER", "WHEN_NO_TEMPLATES"})
    void without_a_match_the_others_refuse_the_media_type(PassthroughBehavior passthrough) {
        method.passthrough(passthrough).template("application/json", "json");

        assertThat(refusal(TestRequest.post("/p", "plain").header("Content-Type", "text/plain")))
                .isEqualTo(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void without_any_template_the_body_passes_if_passthrough_is_when_no_templates() {
        method.passthrough(PassthroughBehavior.WHEN_NO_TEMPLATES);

        assertThat(body(TestRequest.post("/p", "plain"))).isEqualTo("plain");
    }

    @Test
    void without_any_template_never_refuses_the_media_type() {
        method.passthrough(PassthroughBehavior.NEVER);

        assertThat(refusal(TestRequest.post("/p", "plain"))).isEqualTo(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void a_template_that_does_not_parse_is_reported_with_its_element_and_answered_with_500() {
        method.template("application/json", "{\n#if(true)");
        TestSteps steps = new TestSteps(method);

        assertThat(steps.problems())
                .singleElement()
                .asString()
                .startsWith("ANY /{proxy+} > integration > requestTemplates > application/json");
        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> steps.http(TestRequest.post("/p", "{}")));
        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth()).contains("application/json", "does not parse");
    }

    private GatewayResponseType refusal(TestRequest request) {
        return catchThrowableOfType(GatewayFault.class, () -> body(request)).type();
    }
}
