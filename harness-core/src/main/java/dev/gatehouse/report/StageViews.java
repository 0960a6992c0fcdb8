package dev.gatehouse.report;

import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.IntegrationRequestStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;

/** Puts the four stages of a flow into words. */
final class StageViews {

    private final Flow flow;

    private StageViews(Flow flow) {
        this.flow = flow;
    }

    static List<StageView> of(Flow flow) {
        return new StageViews(flow).all();
    }

    private List<StageView> all() {
        HttpRequest request = flow.methodRequest().request();
        return List.of(
                view(flow.methodRequest(), WireText.of(request), flow.passedOn() ? routed() : "answered here"),
                view(flow.integrationRequest(), routed(), called()),
                view(
                        flow.integrationResponse(),
                        answered(),
                        WireText.of(flow.integrationResponse().mapped())),
                view(
                        flow.methodResponse(),
                        WireText.of(flow.integrationResponse().mapped()),
                        client()));
    }

    private StageView view(FlowStage stage, String in, String out) {
        List<String> why = stage.reasons().stream().map(ReasonText::of).toList();
        Fault fault = stage.run().fault();
        boolean last = stage == flow.methodResponse();
        String left = fault == null || last ? out : "refused with " + fault.answeredAs() + ": " + fault.truth();
        return new StageView(
                stage.name().number(),
                stage.name().title(),
                state(stage),
                remark(stage),
                stage.reached() ? in : "",
                why,
                stage.reached() || last ? left : "");
    }

    private static String state(FlowStage stage) {
        if (stage.run().fault() != null) {
            return "failed";
        }
        return stage.reached() && !fromCache(stage) ? "passed" : "skipped";
    }

    private static boolean fromCache(FlowStage stage) {
        return stage instanceof IntegrationRequestStage request && request.servedFromCache();
    }

    private static String remark(FlowStage stage) {
        if (fromCache(stage)) {
            return "not run: the stage's cache had the endpoint's answer";
        }
        return stage.reached() ? StageView.millis(stage.run().took()) : "not reached";
    }

    private String routed() {
        String parameters = flow.methodRequest().route().pathParameters().isEmpty()
                ? ""
                : "\npath parameters " + flow.methodRequest().route().pathParameters();
        return flow.methodRequest().route().routeKey() + parameters;
    }

    private String called() {
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
        return WireText.of(first, call.headers(), call.payload());
    }

    private String answered() {
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        String failed = answer.functionError().isEmpty() ? "" : " (function error: " + answer.functionError() + ")";
        return WireText.of(
                answer.http().status()
                        + failed
                        + (flow.integrationRequest().servedFromCache() ? " (from the cache)" : ""),
                answer.http().headers(),
                answer.http().body());
    }

    private String client() {
        return WireText.of(flow.methodResponse().response());
    }
}
