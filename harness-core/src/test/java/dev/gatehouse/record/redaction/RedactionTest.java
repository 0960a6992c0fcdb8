package dev.gatehouse.record.redaction;

import static dev.gatehouse.record.TraceFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowRecorder;
import dev.gatehouse.record.RecorderLimits;
import dev.gatehouse.record.TraceFixture;
import dev.gatehouse.record.console.FlowText;
import dev.gatehouse.record.json.FlowJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final String KEY = "k3y-k3y-k3y-k3y-k3y-k3y";
    private static final String TOKEN = "t0ken.t0ken.t0ken";
    private static final String SESSION = "s3ssion-s3ssion";

    @Test
    void a_secret_is_masked_wherever_it_occurs_in_the_exchange() {
        Flow flow = flow(exchange(), Redaction.standard());

        assertThat(FlowText.of(flow) + FlowJson.tree(flow).toPrettyString() + flow)
                .doesNotContain(KEY, TOKEN, SESSION, "new-cookie")
                .contains("kept");
    }

    @Test
    void names_of_ones_own_are_masked_too() {
        FlowTrace trace = TraceFixture.request(
                        "POST", "/dev/a?pin=1234", Headers.of("X-Session", "abc"), "{\"PIN\": [\"9\", \"8\"]}")
                .trace();

        Flow flow = flow(trace, Redaction.standard().alsoMasking("x-session", "pin"));

        assertThat(flow.methodRequest().request().target()).isEqualTo("/dev/a?pin=" + Masked.secret("1234"));
        assertThat(flow.methodRequest().request().headers().values("X-Session")).containsExactly(Masked.secret("abc"));
        assertThat(flow.methodRequest().request().body().utf8())
                .isEqualTo("{\"PIN\": [\"" + Masked.secret("9") + "\", \"" + Masked.secret("8") + "\"]}");
    }

    @Test
    void a_presigned_query_is_masked_and_its_other_parameters_are_not() {
        FlowTrace trace = TraceFixture.request(
                        "GET",
                        "/dev/a?X-Amz-Date=kept&X-Amz-Signature=abcdef&X-Amz-Security-Token=xyz",
                        Headers.EMPTY,
                        "")
                .trace();

        assertThat(flow(trace, Redaction.standard()).methodRequest().request().target())
                .isEqualTo("/dev/a?X-Amz-Date=kept&X-Amz-Signature=" + Masked.secret("abcdef")
                        + "&X-Amz-Security-Token=" + Masked.secret("xyz"));
    }

    @Test
    void short_values_are_not_hunted_through_the_bodies() {
        FlowTrace trace = TraceFixture.request("POST", "/dev/a", Headers.of("Cookie", "a=1"), "{\"n\": 1}")
                .trace();

        Flow flow = flow(trace, Redaction.standard());

        assertThat(flow.methodRequest().request().body().utf8()).isEqualTo("{\"n\": 1}");
        assertThat(flow.methodRequest().request().headers().first("Cookie")).hasValue("a=" + Masked.secret("1"));
    }

    @Test
    void what_an_authorizer_hands_on_is_masked() {
        Authorization handedOn =
                new Authorization.ByFunction("someone", Map.of("key", KEY, "apiKey", "another", "n", 1), "a-usage-key");

        assertThat(Redaction.standard().of(exchange()).authorization(handedOn))
                .isEqualTo(new Authorization.ByFunction(
                        "someone",
                        Map.of("key", Masked.secret(KEY), "apiKey", Masked.secret("another"), "n", 1),
                        Masked.secret("a-usage-key")));
    }

    @Test
    void bytes_that_are_no_text_stay_as_they_are() {
        Bytes bytes = Bytes.of(new byte[] {(byte) 0xff, 0, 1});

        assertThat(Redaction.standard().of(exchange()).body(bytes)).isSameAs(bytes);
    }

    private static Flow flow(FlowTrace trace, Redaction redaction) {
        FlowRecorder recorder = FlowRecorder.keeping(RecorderLimits.STANDARD, redaction);
        recorder.completed(trace);
        return recorder.flows().last();
    }

    private static FlowTrace exchange() {
        String event = "{\"headers\":{\"x-api-key\":\"" + KEY + "\",\"Cookie\":\"s=" + SESSION + "\",\"a\":\"kept\"},"
                + "\"multiValueHeaders\":{\"Authorization\":[\"Bearer " + TOKEN + "\"]},"
                + "\"requestContext\":{\"identity\":{\"apiKey\":\"" + KEY + "\"}}}";
        HttpResponse echo = response(200, "{\"echo\":\"" + event.replace("\"", "\\\"") + "\"}");
        return TraceFixture.request(
                        "GET",
                        "/dev/a",
                        Headers.of("X-API-Key", KEY, "authorization", "Bearer " + TOKEN, "Cookie", "s=" + SESSION),
                        "")
                .routed("/a", Map.of(), Map.of())
                .withKey(KEY)
                .call(
                        new LambdaCall(
                                "arn:aws:lambda:us-east-1:1:function:f", Bytes.utf8(event), false, Duration.ZERO),
                        new Reason.ParameterMapped(
                                "integration.request.header.Authorization", "x", List.of("other-secret")),
                        new Reason.TemplateRendered("application/json", event, Map.of("$k", KEY)))
                .answered(echo, 1)
                .mapped(echo)
                .finished(
                        new HttpResponse(200, Headers.of("Set-Cookie", "s=new-cookie-value; Path=/kept"), echo.body()))
                .trace();
    }
}
