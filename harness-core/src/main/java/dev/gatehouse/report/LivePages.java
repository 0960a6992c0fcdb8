package dev.gatehouse.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowRecorder;
import dev.gatehouse.record.Flows;
import dev.gatehouse.record.console.FlowText;
import dev.gatehouse.record.console.TimelineText;
import dev.gatehouse.record.json.FlowJson;
import dev.gatehouse.record.json.TimelineJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The flows of a running gateway, for a browser or {@code curl}: {@code /_gatehouse/health}, {@code /_gatehouse/flows},
 * {@code /_gatehouse/flows/{requestId}}, {@code /_gatehouse/connections}, {@code /_gatehouse/connections/{connectionId}} and
 * {@code /_gatehouse/report}.
 *
 * <p>Flows and connections are JSON, or with {@code ?as=text} what a failing test would print.
 */
public final class LivePages {

    private static final String ROOT = "/_gatehouse/";
    private static final Pattern ONE_OF_THESE = Pattern.compile("https?://[^/]+" + ROOT);
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String JSON = "application/json";

    private final FlowRecorder recorder;
    private final List<Waiver> waivers;
    private final InstantSource clock;

    /**
     * Pages of what a gateway records.
     *
     * @param waivers what the gateway was told to overlook when it was started
     */
    public LivePages(FlowRecorder recorder, List<Waiver> waivers, InstantSource clock) {
        this.recorder = recorder;
        this.waivers = List.copyOf(waivers);
        this.clock = clock;
    }

    /** Whether a request is for one of these pages, or for the icon that a browser wants to show with one. */
    public static boolean has(HttpRequest request) {
        return request.target().startsWith(ROOT) || isIcon(request);
    }

    /** A page of an API that asks for its icon means that API. */
    private static boolean isIcon(HttpRequest request) {
        return request.target().equals("/favicon.ico")
                && request.headers()
                        .first("Referer")
                        .filter(page -> ONE_OF_THESE.matcher(page).lookingAt())
                        .isPresent();
    }

    /**
     * The page that was asked for.
     *
     * @param near whether the client may see what was recorded; everybody may ask after the gateway's health
     */
    public HttpResponse answer(HttpRequest request, boolean near) {
        if (isIcon(request)) {
            return new HttpResponse(204, Headers.of("Cache-Control", "no-store"), Bytes.EMPTY);
        }
        String page = request.rawPath().substring(ROOT.length());
        if (page.equals("health")) {
            return health();
        }
        if (!near) {
            return error(
                    403,
                    "Flows are shown to clients that call this gateway by its address or as localhost, not to pages of"
                            + " other origins.");
        }
        if (!request.method().equals("GET")) {
            return error(405, "There is nothing to change here: use GET.");
        }
        return page(page, asText(request));
    }

    private HttpResponse page(String page, boolean asText) {
        if (page.equals("flows") || page.equals("flows.json")) {
            return asText ? text(200, TEXT, summary()) : text(200, JSON, FlowJson.text(flows().all()));
        }
        if (page.startsWith("flows/")) {
            return flow(page.substring("flows/".length()), asText);
        }
        if (page.equals("connections") || page.equals("connections.json")) {
            List<ConnectionTimeline> all = recorder.connections().all();
            return asText ? text(200, TEXT, lines(all)) : text(200, JSON, TimelineJson.text(all));
        }
        if (page.startsWith("connections/")) {
            return connection(page.substring("connections/".length()), asText);
        }
        if (page.equals("report")) {
            return text(200, "text/html; charset=utf-8", FlowReport.html(content()));
        }
        return error(
                404,
                "There are /_gatehouse/health, /_gatehouse/flows, /_gatehouse/flows/{requestId},"
                        + " /_gatehouse/connections, /_gatehouse/connections/{connectionId} and /_gatehouse/report.");
    }

    private HttpResponse health() {
        ObjectNode health = JsonNodeFactory.instance.objectNode();
        health.put("status", "ok").put("flows", flows().all().size());
        return text(200, JSON, health.toString());
    }

    private HttpResponse flow(String requestId, boolean asText) {
        try {
            Flow flow = flows().of(requestId);
            return asText
                    ? text(200, TEXT, FlowText.of(flow))
                    : text(200, JSON, FlowJson.tree(flow).toPrettyString());
        } catch (NoSuchElementException unknown) {
            return error(404, String.valueOf(unknown.getMessage()));
        }
    }

    private HttpResponse connection(String connectionId, boolean asText) {
        ConnectionTimeline found =
                recorder.connections().of(URLDecoder.decode(connectionId.replace("+", "%2B"), StandardCharsets.UTF_8));
        if (found.flows().isEmpty()) {
            return error(404, "Nothing was recorded of the connection " + found.connectionId());
        }
        return asText
                ? text(200, TEXT, TimelineText.of(found))
                : text(200, JSON, TimelineJson.tree(found).toPrettyString());
    }

    private static String lines(List<ConnectionTimeline> connections) {
        return connections.stream().map(TimelineText::of).collect(Collectors.joining("\n"));
    }

    private Flows flows() {
        return recorder.flows();
    }

    private String summary() {
        return flows().all().stream()
                .map(flow -> flow.requestId() + " " + FlowText.inOneLine(flow) + "\n")
                .collect(Collectors.joining());
    }

    private ReportContent content() {
        return new ReportContent(
                "Gatehouse, running",
                clock.instant(),
                new Recorded.SoFar(flows().all(), recorder.connections().all()),
                waivers);
    }

    private static boolean asText(HttpRequest request) {
        return request.rawQuery()
                .flatMap(query -> QueryParameters.parse(query).last("as"))
                .filter("text"::equals)
                .isPresent();
    }

    private static HttpResponse error(int status, String message) {
        return text(
                status,
                JSON,
                JsonNodeFactory.instance.objectNode().put("message", message).toString());
    }

    private static HttpResponse text(int status, String type, String text) {
        Headers headers = Headers.of("Content-Type", type, "Cache-Control", "no-store");
        return new HttpResponse(status, headers, Bytes.utf8(text));
    }
}
