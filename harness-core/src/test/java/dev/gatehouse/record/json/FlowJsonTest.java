package dev.gatehouse.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Samples;
import dev.gatehouse.record.TraceFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowJsonTest {

    private final ObjectNode demo = FlowJson.tree(TraceFixture.demo().flow());

    @Test
    void the_members_are_those_documented() {
        assertThat(demo.fieldNames())
                .toIterable()
                .containsExactly(
                        "requestId",
                        "extendedRequestId",
                        "api",
                        "started",
                        "tookMicros",
                        "servedFrom",
                        "methodRequest",
                        "integrationRequest",
                        "integrationResponse",
                        "methodResponse",
                        "fault",
                        "executionLog");
    }

    @Test
    void times_are_iso_and_durations_microseconds() {
        assertThat(demo.path("started").textValue()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(demo.path("tookMicros").longValue()).isEqualTo(12_000);
    }

    @Test
    void a_reason_has_its_kind_its_sentence_and_its_members() {
        JsonNode reason = demo.at("/integrationResponse/reasons/0");

        assertThat(reason.path("kind").textValue()).isEqualTo("ResponseNotSelected");
        assertThat(reason.path("text").textValue()).isEqualTo("pattern 4\\d{2} (for 404) did not match 500");
        assertThat(reason.path("matchedAgainst").textValue()).isEqualTo("500");
    }

    @Test
    void bytes_that_are_no_text_are_written_in_base64() {
        HttpResponse image = new HttpResponse(200, Headers.EMPTY, Bytes.of(new byte[] {(byte) 0xff, (byte) 0xd8}));
        ObjectNode json = FlowJson.tree(TraceFixture.request("GET", "/dev/a", Headers.EMPTY, "")
                .finished(image)
                .flow());

        assertThat(json.at("/methodResponse/response/body/base64").textValue()).isEqualTo("/9g=");
        assertThat(json.at("/methodRequest/request/body/text").textValue()).isEmpty();
    }

    @Test
    void a_fault_tells_the_stage_the_type_and_the_truth() {
        JsonNode fault = FlowJson.tree(Samples.refused()).path("fault");

        assertThat(fault.toString())
                .isEqualTo(
                        "{\"stage\":\"Method request\",\"type\":\"BAD_REQUEST_BODY\",\"answeredAs\":\"BAD_REQUEST_BODY\",\"clientMessage\":\"Invalid"
                                + " request body\",\"truth\":\"the body does not fit model NewPet\"}");
    }

    @Test
    void several_flows_are_an_array() {
        assertThat(FlowJson.text(List.of(TraceFixture.demo().flow()))).startsWith("[ {");
        assertThat(FlowJson.text(List.of())).isEqualTo("[ ]");
    }
}
