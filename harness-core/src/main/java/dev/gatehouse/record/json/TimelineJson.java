package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import java.util.List;

/**
 * The timeline of a WebSocket connection as JSON.
 *
 * <pre>{@code
 * {"connectionId",
 *  "closing": null or {"statusCode", "reason"},
 *  "events":  [{"eventType", "started": ISO-8601, "requestId", "routeKey", "status", "message", "reply"}],
 *  "calls":   [{"operation", "at": ISO-8601, "status", "data"}]}
 * }</pre>
 *
 * <p>{@code requestId} names the event's flow in {@code flows.json}; {@code routeKey} is empty where no route took the event,
 * and {@code message} and {@code reply} are there only if something was sent. Names may be added; none is renamed or removed.
 */
public final class TimelineJson {

    private TimelineJson() {}

    /** The timeline as a tree. */
    public static ObjectNode tree(ConnectionTimeline timeline) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("connectionId", timeline.connectionId());
        json.putNull("closing");
        timeline.closing().ifPresent(closing -> json.putObject("closing")
                .put("statusCode", closing.statusCode())
                .put("reason", closing.reason()));
        ArrayNode events = json.putArray("events");
        timeline.flows().forEach(flow -> events.add(event(flow)));
        ArrayNode calls = json.putArray("calls");
        timeline.calls().forEach(call -> calls.add(call(call)));
        return json;
    }

    /** The timelines as an indented JSON array. */
    public static String text(List<ConnectionTimeline> timelines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        timelines.forEach(timeline -> array.add(tree(timeline)));
        return array.toPrettyString();
    }

    private static ObjectNode event(Flow flow) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ConnectionEvent event = flow.connection();
        if (event != null) {
            json.put("eventType", event.eventType());
        }
        json.put("started", flow.started().toString());
        json.put("requestId", flow.requestId());
        json.put("routeKey", flow.routeRequest().route().routeKey());
        json.put("status", flow.status());
        putText(json, "message", flow.routeRequest().request().body().utf8());
        putText(json, "reply", flow.routeResponse().response().body().utf8());
        return json;
    }

    private static ObjectNode call(ConnectionCall call) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("operation", call.operation());
        json.put("at", call.at().toString());
        json.put("status", call.status());
        putText(json, "data", call.data());
        return json;
    }

    private static void putText(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
