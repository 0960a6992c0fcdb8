package dev.gatehouse.monitoring.xray;

import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The segments of one exchange. */
final class Segments {

    private static final Pattern PARENT = Pattern.compile("Parent=([0-9a-fA-F]+)");
    private static final String ORIGIN = "AWS::ApiGateway::Stage";

    private Segments() {}

    static List<Segment> of(FlowTrace trace, ServedRequest served) {
        ServedAt at = served.servedAt();
        String id = TraceHeader.segmentId(trace.incoming());
        String name = at.api().name() + "/" + at.stage().stageName();
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(
                id, parent(trace), name, ORIGIN, trace.answer().http().status(), trace.took()));
        EndpointResponse answered = trace.output(EndpointResponse.class);
        if (answered != null && !(answered.request().call() instanceof EndpointCall.MockCall)) {
            segments.add(ofEndpoint(answered, id));
        }
        return segments;
    }

    private static @Nullable String parent(FlowTrace trace) {
        Matcher parent = PARENT.matcher(TraceHeader.of(trace.incoming()));
        return parent.find() ? parent.group(1) : null;
    }

    /** Its id is the stage's turned round: derived, so that every reading of a trace finds the same. */
    private static Segment ofEndpoint(EndpointResponse answered, String stageId) {
        EndpointCall call = answered.request().call();
        boolean remote = call instanceof EndpointCall.HttpCall;
        return new Segment(
                new StringBuilder(stageId).reverse().toString(),
                stageId,
                call instanceof EndpointCall.HttpCall http ? host(http.uri()) : "Lambda",
                remote ? "remote" : "aws",
                answered.http().status(),
                answered.latency());
    }

    private static String host(String uri) {
        try {
            return Objects.requireNonNullElse(URI.create(uri).getHost(), uri);
        } catch (IllegalArgumentException noUri) {
            return uri;
        }
    }
}
