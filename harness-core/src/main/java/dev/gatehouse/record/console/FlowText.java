package dev.gatehouse.record.console;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.IntegrationRequestStage;
import dev.gatehouse.record.ServedFrom;
import java.util.stream.Collectors;

/**
 * A flow as text of less than 100 columns.
 *
 * <pre>
 * GET /dev/demoMock?scenario=error → 500 · 12 ms
 * API demo (a1b2c3d4e5) · stage dev · request 6f1c…
 *
 * ✓ 1 Method request · 0.8 ms
 *     in   GET /dev/demoMock?scenario=error
 *     why  GET /demoMock matched
 *     out  passed on
 * ...
 * </pre>
 */
public final class FlowText {

    private FlowText() {}

    /** The four stages in order, without colours. */
    public static String of(Flow flow) {
        return of(flow, Style.PLAIN);
    }

    /** The four stages in order. */
    public static String of(Flow flow, Style style) {
        Page page = new Page(style);
        page.line(style.bold(Page.fitted(exchange(flow) + " · " + DurationText.of(flow.took()), Page.WIDTH)));
        page.line(style.dim(Page.fitted(servedFrom(flow), Page.WIDTH)));
        new StageText(flow, page).all();
        return page.text();
    }

    /** The exchange, its stages as marks, and what went wrong, in one line. */
    public static String inOneLine(Flow flow) {
        String marks = flow.stages().stream().map(stage -> mark(flow, stage)).collect(Collectors.joining(""));
        Fault fault = flow.fault();
        String wrong =
                fault == null ? "" : " · " + fault.answeredAs() + " at the " + StageText.inSentence(fault.stage());
        String rest = " " + marks + " " + DurationText.of(flow.took()) + wrong;
        return Page.fitted(exchange(flow), Math.max(20, Page.WIDTH - rest.length())) + rest;
    }

    static String mark(Flow flow, FlowStage stage) {
        Fault fault = flow.fault();
        if (fault != null && fault.stage() == stage.name()) {
            return "✗";
        }
        return stage.reached() && !skipped(stage) ? "✓" : "○";
    }

    /** Whether the cache's answer stood in for the stage. */
    static boolean skipped(FlowStage stage) {
        return stage instanceof IntegrationRequestStage request && request.servedFromCache();
    }

    /** All events of a WebSocket API have one path, so its route tells them apart. */
    private static String exchange(Flow flow) {
        ConnectionEvent event = flow.connection();
        if (event != null) {
            String key = flow.routeRequest().route().routeKey();
            return event.eventType() + " " + Page.printable(key.isEmpty() ? "(no route)" : key) + " → " + flow.status();
        }
        return flow.methodRequest().request().method() + " "
                + Page.printable(flow.methodRequest().request().target()) + " → " + flow.status();
    }

    private static String servedFrom(Flow flow) {
        ServedFrom from = flow.servedFrom();
        String where = from.equals(ServedFrom.NOWHERE)
                ? "no method was reached"
                : (flow.kind() == ApiKind.REST ? "API " : flow.kindTitle() + " ") + from.apiName() + " (" + from.apiId()
                        + ") · stage " + from.stage()
                        + (from.canary() ? " (canary)" : "")
                        + (from.byCustomDomain() ? " · by " + from.domainName() + " " + from.basePath() : "");
        ConnectionEvent event = flow.connection();
        return where + (event == null ? "" : " · connection " + event.connectionId()) + " · request "
                + flow.requestId();
    }
}
