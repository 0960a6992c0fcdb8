package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs flows: names the request, answers faults, and tells the observer. */
final class FlowRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FlowRunner.class);

    private final InstantSource clock;
    private final FlowObserver observer;
    private final AnswerStyle style;
    private final RequestIds ids = new RequestIds();
    private final HttpDates dates = new HttpDates();

    FlowRunner(InstantSource clock, FlowObserver observer, AnswerStyle style) {
        this.style = style;
        this.clock = clock;
        this.observer = observer;
    }

    HttpResponse run(HttpRequest http, Peer peer, Function<FlowRun, FinalResponse> steps) {
        return run(incoming(http, peer), steps).http();
    }

    /** A request that has got its names. */
    IncomingRequest incoming(HttpRequest http, Peer peer) {
        return style.incoming(ids, clock.instant(), http, peer);
    }

    FinalResponse run(IncomingRequest incoming, Function<FlowRun, FinalResponse> steps) {
        long start = System.nanoTime();
        FlowRun run = new FlowRun(incoming);
        FinalResponse answer = named(incoming, answer(run, steps));
        tell(run.trace(style.kind(), answer, Duration.ofNanos(System.nanoTime() - start)));
        return answer;
    }

    private FinalResponse answer(FlowRun run, Function<FlowRun, FinalResponse> steps) {
        try {
            return steps.apply(run);
        } catch (GatewayFault fault) {
            return style.answer(run, fault);
        }
    }

    /** The headers that every answer of AWS has: its date, and the two ids by which a flow is found again. */
    private FinalResponse named(IncomingRequest incoming, FinalResponse answer) {
        if (!style.hasHeaders(incoming)) {
            return answer;
        }
        HttpResponse http = answer.http();
        List<Header> headers = new ArrayList<>(http.headers().all().size() + 3);
        headers.add(new Header("Date", dates.of(incoming.receivedAt())));
        headers.addAll(http.headers().all());
        headers.addAll(style.ids(incoming));
        return new FinalResponse(new HttpResponse(http.status(), new Headers(headers), http.body()));
    }

    /** An observer that fails must not cost the client its answer. */
    private void tell(FlowTrace trace) {
        try {
            observer.completed(trace);
        } catch (RuntimeException failed) {
            LOG.error("The exchange {} could not be recorded", trace.incoming().requestId(), failed);
        }
    }
}
