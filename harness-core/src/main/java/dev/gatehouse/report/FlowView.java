package dev.gatehouse.report;

import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.ServedFrom;
import java.util.List;

/**
 * A flow as the template sees it.
 *
 * @param method the HTTP method, or the type of a WebSocket API's event
 * @param target the path and query, or the key of a WebSocket API's route
 * @param status the status
 * @param tone {@code good}, {@code client} or {@code server}, by the status
 * @param took how long it took
 * @param requestId its id
 * @param servedFrom the API and stage, in words
 * @param fault why the gateway answered by itself; empty if it did not
 * @param stages the four stages
 * @param executionLog the execution log, empty for HTTP APIs, which have none; not {@code log}, which is a helper of Handlebars
 */
public record FlowView(
        String method,
        String target,
        int status,
        String tone,
        String took,
        String requestId,
        String servedFrom,
        String fault,
        List<StageView> stages,
        String executionLog) {

    static FlowView of(Flow flow) {
        Fault fault = flow.fault();
        ConnectionEvent event = flow.connection();
        return new FlowView(
                event == null ? flow.methodRequest().request().method() : event.eventType(),
                event == null ? flow.methodRequest().request().target() : routeKey(flow),
                flow.status(),
                tone(flow.status()),
                StageView.millis(flow.took()),
                flow.requestId(),
                servedFrom(flow),
                fault == null ? "" : fault.answeredAs() + ": " + fault.truth(),
                StageViews.of(flow),
                String.join("\n", flow.executionLog().messages()));
    }

    /** All events of a WebSocket API have one path, so the route tells them apart. */
    private static String routeKey(Flow flow) {
        return flow.routeRequest().route().found() ? flow.routeRequest().route().routeKey() : "(no route)";
    }

    static String tone(int status) {
        if (status >= 500) {
            return "server";
        }
        return status >= 400 ? "client" : "good";
    }

    static String servedFrom(Flow flow) {
        ServedFrom from = flow.servedFrom();
        if (from.equals(ServedFrom.NOWHERE)) {
            return "no method was reached";
        }
        return flow.kindTitle() + " " + from.apiName() + " (" + from.apiId() + "), stage "
                + from.stage() + (from.canary() ? ", canary" : "")
                + (from.byCustomDomain() ? ", by " + from.domainName() + " " + from.basePath() : "");
    }
}
