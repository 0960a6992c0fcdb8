package dev.gatehouse.flow.clientrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;

class TraceHeaderTest {

    private static final String ROOT = "Root=1-5759e988-bd862e3fe1be46a994272793";

    @Test
    void an_endpoint_behind_a_stage_that_traces_gets_the_stages_segment_as_its_parent() {
        RoutedRequest request = routed(TestRequest.get("/x")
                .header(TraceHeader.NAME, ROOT + ";Parent=53995c3f42cd8ad8;Sampled=1")
                .traced());

        assertThat(TraceHeader.toEndpoint(request))
                .isEqualTo(ROOT + ";Parent=" + TraceHeader.segmentId(request.incoming()) + ";Sampled=1");
    }

    @Test
    void what_the_client_decided_against_is_handed_on_as_not_sampled() {
        RoutedRequest request = routed(TestRequest.get("/x")
                .header(TraceHeader.NAME, ROOT + ";Sampled=0")
                .traced());

        assertThat(TraceHeader.toEndpoint(request)).endsWith(";Sampled=0");
    }

    @Test
    void without_tracing_the_clients_trace_is_passed_through() {
        RoutedRequest request = routed(TestRequest.get("/x").header(TraceHeader.NAME, ROOT));

        assertThat(TraceHeader.toEndpoint(request)).isEqualTo(ROOT);
    }

    private static RoutedRequest routed(TestRequest request) {
        return request.to(TestMethod.of(IntegrationType.MOCK)).routed();
    }
}
