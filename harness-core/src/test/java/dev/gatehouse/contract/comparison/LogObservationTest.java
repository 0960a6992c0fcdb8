package dev.gatehouse.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a test invocation's log tells of the stages. */
class LogObservationTest {

    private static final String LOG =
            """
            Execution log for request 7f2c
            Mon Nov 23 05:39:19 UTC 2026 : Starting execution for request: 7f2c
            Mon Nov 23 05:39:19 UTC 2026 : HTTP Method: GET, Resource Path: /pets/7
            Mon Nov 23 05:39:19 UTC 2026 : Method request path: {id=7}
            Mon Nov 23 05:39:19 UTC 2026 : Method request query string: {}
            Mon Nov 23 05:39:19 UTC 2026 : Method request headers: {Accept=text/html, text/plain, X-A=1}
            Mon Nov 23 05:39:19 UTC 2026 : Endpoint request URI: https://pets.example.com/v1/7?x=1
            Mon Nov 23 05:39:19 UTC 2026 : Endpoint request body after transformations: {"secret":"s3cr3t-value"}
            Mon Nov 23 05:39:19 UTC 2026 : Received response. Status: 404, Integration latency: 12 ms
            Mon Nov 23 05:39:19 UTC 2026 : Method response headers: {X-B=2}
            Mon Nov 23 05:39:19 UTC 2026 : Method completed with status: 404
            """;

    @Test
    void parameters_and_headers_are_taken_apart_though_values_have_commas() {
        Observation seen = seen();

        assertThat(seen.parts().get(Part.PATH_PARAMETERS)).isEqualTo(new Observed.Fields(Headers.of("id", "7")));
        assertThat(seen.parts().get(Part.QUERY)).isEqualTo(new Observed.Fields(Headers.EMPTY));
        assertThat(seen.parts().get(Part.REQUEST_HEADERS))
                .isEqualTo(new Observed.Fields(Headers.of("Accept", "text/html, text/plain", "X-A", "1")));
    }

    @Test
    void where_the_integration_leads_is_left_out_and_what_it_asks_for_is_not() {
        assertThat(seen().parts().get(Part.CALL_URI)).isEqualTo(new Observed.Text("/v1/7?x=1"));
        assertThat(seen().parts().get(Part.ENDPOINT_STATUS)).isEqualTo(new Observed.Text("404"));
    }

    @Test
    void secrets_of_the_request_are_masked() {
        assertThat(seen().parts().get(Part.CALL_BODY)).hasToString("Body[bytes={\"secret\":\"******-value\"}]");
    }

    @Test
    void what_the_client_sees_itself_is_left_to_the_answer() {
        assertThat(seen().parts()).doesNotContainKeys(Part.HEADERS, Part.STATUS, Part.BODY);
    }

    private static Observation seen() {
        FlowTrace trace = Traces.withApiKey("s3cr3t-value");
        return LogObservation.of(
                TargetLog.read(new HttpResponse(404, Headers.EMPTY, Bytes.EMPTY), LOG),
                dev.gatehouse.record.redaction.Redaction.standard()
                        .showingLastCharacters()
                        .of(trace));
    }
}
