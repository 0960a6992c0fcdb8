package dev.gatehouse.record.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Samples;
import dev.gatehouse.record.TraceFixture;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTextTest {

    @Test
    void the_four_stages_are_shown_in_order_with_in_why_and_out() {
        assertThat(FlowText.of(TraceFixture.demo().flow()))
                .isEqualTo(
                        """
                        GET /dev/demoMock?scenario=error → 500 · 12 ms
                        API demo (a1b2c3d4e5) · stage dev · request 6f1c0a52-9d3e-4b57-8a61-2f0e7c9b4d13

                        ✓ 1 Method request · 1.6 ms
                            in   GET /dev/demoMock?scenario=error
                                 Accept: */*
                            why  GET /demoMock matched
                                 required method.request.querystring.scenario is present
                            out  passed on to the integration request

                        ✓ 2 Integration request · 1.6 ms
                            in   GET /demoMock, no body
                            why  template application/json chosen: no Content-Type was sent
                            out  MOCK: nobody is called
                                 {"statusCode": 500}

                        ✓ 3 Integration response · 0.8 ms
                            in   500 from the MOCK
                            why  pattern 4\\d{2} (for 404) did not match 500
                                 pattern 5\\d{2} matched 500: response 500
                            out  500
                                 Content-Type: application/json
                                 {"message": "it failed"}

                        ✓ 4 Method response · 0.8 ms
                            in   500, 24 bytes of application/json
                            out  500
                                 Content-Type: application/json
                                 {"message": "it failed"}
                        """);
    }

    @Test
    void a_refusal_shows_the_stages_that_were_not_reached() {
        assertThat(FlowText.of(Samples.refused()))
                .endsWith(
                        """
                            out  refused with BAD_REQUEST_BODY: the body does not fit model NewPet

                        ○ 2 Integration request · not reached

                        ○ 3 Integration response · not reached

                        ○ 4 Method response · not reached: the gateway answers
                            out  400
                                 Content-Type: application/json
                                 {"message": "Invalid request body"}
                        """);
    }

    @Test
    void the_routes_that_came_near_are_listed() {
        assertThat(FlowText.of(Samples.unrouted()))
                .contains("    why  GET /pets/{id} not taken: it is GET, the request is DELETE\n"
                        + "         DELETE /pets not taken: the path has a segment more\n");
    }

    @Test
    void one_line_is_enough_for_a_list() {
        assertThat(FlowText.inOneLine(TraceFixture.demo().flow()))
                .isEqualTo("GET /dev/demoMock?scenario=error → 500 ✓✓✓✓ 12 ms");
        assertThat(FlowText.inOneLine(Samples.refused()))
                .isEqualTo("POST /dev/pets → 400 ✗○○○ 12 ms · BAD_REQUEST_BODY at the method request");
    }

    @Test
    void no_line_has_a_hundred_columns() {
        String longText = "word ".repeat(50) + "x".repeat(300);
        Flow flow = TraceFixture.request(
                        "GET", "/dev/" + "segment/".repeat(40), Headers.of("X-Long", longText), longText)
                .routed("/{proxy+}", Map.of(), Map.of())
                .flow();

        assertThat(Stream.concat(FlowText.of(flow).lines(), Stream.of(FlowText.inOneLine(flow))))
                .allMatch(line -> line.length() < 100)
                .anyMatch(line -> line.startsWith("         X-Long: word word"));
    }

    @Test
    void a_long_json_body_is_laid_out_and_cut() {
        String json = "{\"list\": [" + "{\"name\": \"a\"},".repeat(20) + "{}]}";
        Flow flow = TraceFixture.request("POST", "/dev/a", Headers.EMPTY, json)
                .routed("/a", Map.of(), Map.of())
                .flow();

        assertThat(FlowText.of(flow))
                .contains("         {\n           \"list\" : [ {\n", "more lines, 294 bytes in all\n");
    }

    @Test
    void a_client_cannot_move_the_terminals_cursor() {
        Flow flow = TraceFixture.request("GET", "/dev/\u001b[2J", Headers.of("X-A", "\u001b[31m"), "\u0007")
                .routed("/{proxy+}", Map.of(), Map.of())
                .flow();

        assertThat(FlowText.of(flow)).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void colours_are_only_there_when_asked_for() {
        Flow flow = TraceFixture.demo().flow();

        assertThat(FlowText.of(flow, Style.COLOURED)).contains("\u001b[32m✓\u001b[0m");
        assertThat(FlowText.of(flow)).doesNotContain("\u001b");
    }
}
