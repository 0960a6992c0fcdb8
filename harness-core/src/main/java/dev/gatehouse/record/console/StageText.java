package dev.gatehouse.record.console;

import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.StageName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes the stages of one flow: a title each, and what came in, why, and what left. */
final class StageText {

    private final Flow flow;
    private final Page page;

    StageText(Flow flow, Page page) {
        this.flow = flow;
        this.page = page;
    }

    void all() {
        stage(
                flow.methodRequest(),
                received(),
                List.of(flow.passedOn() ? "passed on to the integration request" : "answered here"));
        stage(flow.integrationRequest(), List.of(routed()), called());
        stage(
                flow.integrationResponse(),
                answered(),
                MessageText.lines(flow.integrationResponse().mapped()));
        lastStage();
    }

    /** A stage's name in the middle of a sentence. */
    static String inSentence(StageName name) {
        return name.title().toLowerCase(Locale.ROOT);
    }

    private void stage(FlowStage stage, List<String> in, List<String> out) {
        title(stage, remark(stage));
        if (!stage.reached()) {
            return;
        }
        page.labelled("in", in);
        page.labelled("why", why(stage));
        Fault fault = stage.run().fault();
        page.labelled("out", fault == null ? out : refused(fault));
    }

    private static String remark(FlowStage stage) {
        if (FlowText.skipped(stage)) {
            return "not run: the stage's cache had the endpoint's answer";
        }
        return stage.reached() ? DurationText.of(stage.run().took()) : "not reached";
    }

    private void lastStage() {
        FlowStage stage = flow.methodResponse();
        if (stage.reached()) {
            stage(stage, List.of(MessageText.brief(flow.integrationResponse().mapped())), client());
        } else {
            title(stage, "not reached: the gateway " + (flow.fault() == null ? "answered before" : "answers"));
            page.labelled("why", why(stage));
        }
        if (!stage.reached() || stage.run().fault() != null) {
            page.labelled("out", client());
        }
    }

    private void title(FlowStage stage, String remark) {
        String mark = FlowText.mark(flow, stage);
        String dressed =
                switch (mark) {
                    case "✓" -> page.style().good(mark);
                    case "✗" -> page.style().bad(mark);
                    default -> page.style().dim(mark);
                };
        page.line("");
        page.line(dressed + " "
                + page.style().bold(stage.name().number() + " " + stage.name().title())
                + page.style().dim(" · " + remark));
    }

    private List<String> received() {
        HttpRequest request = flow.methodRequest().request();
        return MessageText.lines(request.method() + " " + request.target(), request.headers(), request.body());
    }

    private String routed() {
        HttpRequest request = flow.methodRequest().request();
        return flow.methodRequest().route().routeKey() + ", " + MessageText.content(request.headers(), request.body());
    }

    private List<String> called() {
        Call call = flow.integrationRequest().call();
        String first =
                switch (call.kind()) {
                    case NONE -> "no call";
                    case MOCK -> "MOCK: nobody is called";
                    case CACHE -> "no call: the cache answers for the endpoint";
                    case HTTP -> call.method() + " " + call.target();
                    case LAMBDA -> "invocation of " + call.target();
                    case SERVICE -> call.method() + " " + call.target() + " (signed)";
                };
        return MessageText.lines(first, call.headers(), call.payload());
    }

    private List<String> answered() {
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        String failed = answer.functionError().isEmpty() ? "" : " (function error: " + answer.functionError() + ")";
        return MessageText.lines(
                answer.http().status() + failed + from(answer),
                answer.http().headers(),
                answer.http().body());
    }

    private String from(EndpointAnswer answer) {
        return switch (flow.integrationRequest().call().kind()) {
            case MOCK -> " from the MOCK";
            case CACHE -> " from the cache, as the endpoint gave it before";
            default -> " after " + DurationText.of(answer.latency());
        };
    }

    private List<String> client() {
        return MessageText.lines(flow.methodResponse().response());
    }

    private static List<String> why(FlowStage stage) {
        return stage.reasons().stream()
                .flatMap(reason -> Arrays.stream(ReasonText.of(reason).split("\n", -1)))
                .toList();
    }

    private static List<String> refused(Fault fault) {
        return List.of("refused with " + fault.answeredAs() + ": " + fault.truth());
    }
}
