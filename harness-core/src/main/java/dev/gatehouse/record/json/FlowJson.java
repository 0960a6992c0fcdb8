package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow as JSON.
 *
 * <pre>{@code
 * {"requestId", "extendedRequestId", "api": "REST", "started": ISO-8601, "tookMicros",
 *  "servedFrom":          {"apiId", "apiName", "stage", "deploymentId", "canary"},
 *  "methodRequest":       {...run, "request": message, "query", "route": {...}},
 *  "integrationRequest":  {...run, "call": {"kind", "method", "target", "headers", "body"}},
 *  "integrationResponse": {...run, "endpoint": {...message, "functionError", "latencyMicros"}, "mapped": message},
 *  "methodResponse":      {...run, "gatewayResponse", "response": message},
 *  "fault":               null or {"stage", "type", "answeredAs", "clientMessage", "truth"},
 *  "executionLog":        [text]}
 * }</pre>
 *
 * <p>Of HTTP APIs the first stage is {@code routeAndAuthorization}, whose route has a {@code routeKey}, too, and the last
 * {@code response}.
 *
 * <p>Each run has {@code reached}, {@code tookMicros} and {@code reasons}: objects with the {@code kind} of reason, its
 * sentence as {@code text}, and its own members. Headers are lists of name and value, so that order, case and repetition stay.
 * A body is {@code {"text"}} or, if it is no UTF-8, {@code {"base64"}}. Names may be added; none is renamed or removed.
 */
public final class FlowJson {

    private FlowJson() {}

    /** The flow as a tree. */
    public static ObjectNode tree(Flow flow) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("requestId", flow.requestId());
        json.put("extendedRequestId", flow.extendedRequestId());
        json.put("api", flow.kind().name());
        putConnection(json, flow.connection());
        json.put("started", flow.started().toString());
        json.put("tookMicros", flow.took().toNanos() / 1_000);
        ServedFromJson.put(json, flow.servedFrom());
        json.set(memberOf(flow.methodRequest()), StageJson.of(flow.methodRequest()));
        json.set("integrationRequest", StageJson.of(flow.integrationRequest()));
        json.set("integrationResponse", StageJson.of(flow.integrationResponse()));
        json.set(memberOf(flow.methodResponse()), StageJson.of(flow.methodResponse()));
        json.set("fault", fault(flow.fault()));
        ArrayNode log = json.putArray("executionLog");
        flow.executionLog().messages().forEach(log::add);
        return json;
    }

    private static void putConnection(ObjectNode json, @Nullable ConnectionEvent event) {
        if (event == null) {
            return;
        }
        ObjectNode connection = json.putObject("connection");
        connection
                .put("connectionId", event.connectionId())
                .put("eventType", event.type().name());
        if (!event.messageId().isEmpty()) {
            connection.put("messageId", event.messageId());
        }
        if (event.closing() != null) {
            connection.put("disconnectStatusCode", event.closing().statusCode());
            connection.put("disconnectReason", event.closing().reason());
        }
    }

    private static String memberOf(FlowStage stage) {
        return switch (stage.name()) {
            case METHOD_REQUEST -> "methodRequest";
            case ROUTE_AND_AUTHORIZATION -> "routeAndAuthorization";
            case ROUTE_REQUEST -> "routeRequest";
            case INTEGRATION_REQUEST -> "integrationRequest";
            case INTEGRATION_RESPONSE -> "integrationResponse";
            case METHOD_RESPONSE -> "methodResponse";
            case RESPONSE -> "response";
            case ROUTE_RESPONSE -> "routeResponse";
        };
    }

    /** The flows as an indented JSON array. */
    public static String text(List<Flow> flows) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        flows.forEach(flow -> array.add(tree(flow)));
        return array.toPrettyString();
    }

    private static @Nullable ObjectNode fault(@Nullable Fault fault) {
        if (fault == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stage", fault.stage().title());
        json.put("type", fault.type().name());
        json.put("answeredAs", fault.answeredAs());
        json.put("clientMessage", fault.clientMessage());
        json.put("truth", fault.truth());
        return json;
    }
}
