package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.CacheLookup;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.record.redaction.Redaction;
import org.jspecify.annotations.Nullable;

/** A trace on the shelf, read as a flow when first asked for. */
final class RecordedTrace {

    private final FlowTrace trace;
    private final long bodyBytes;
    private volatile @Nullable Flow flow;

    RecordedTrace(FlowTrace trace) {
        this.trace = trace;
        this.bodyBytes = bodyBytes(trace);
    }

    FlowTrace trace() {
        return trace;
    }

    String requestId() {
        return trace.incoming().requestId();
    }

    long bodyBytes() {
        return bodyBytes;
    }

    /** Two threads may both read the trace; they get equal flows. */
    Flow flow(Redaction redaction) {
        Flow read = flow;
        if (read == null) {
            read = FlowReader.read(trace, redaction);
            flow = read;
        }
        return read;
    }

    private static long bodyBytes(FlowTrace trace) {
        long bytes = trace.incoming().http().body().size();
        bytes += trace.answer().http().body().size();
        for (StepTrace step : trace.steps()) {
            bytes += bodyBytes(step.output());
        }
        return bytes;
    }

    private static long bodyBytes(@Nullable StepOutput output) {
        if (output instanceof IntegrationRequest request) {
            return request.call().payload().size();
        }
        if (output instanceof CacheLookup lookup) {
            return bodyBytes(lookup.answer());
        }
        if (output instanceof EndpointResponse response) {
            return response.http().body().size();
        }
        if (output instanceof HttpApiIntegrationRequest request) {
            return request.call().payload().size();
        }
        if (output instanceof HttpApiEndpointResponse response) {
            return response.http().body().size();
        }
        if (output instanceof MappedHttpApiResponse mapped) {
            return mapped.http().body().size();
        }
        return output instanceof MappedResponse mapped ? mapped.http().body().size() : 0;
    }
}
