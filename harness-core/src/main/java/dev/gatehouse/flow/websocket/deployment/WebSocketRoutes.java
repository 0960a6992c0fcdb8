package dev.gatehouse.flow.websocket.deployment;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.EditDistance;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.websocket.selection.EventSource;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Route;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of a WebSocket API.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for
 *     WebSocket APIs</a>
 */
public final class WebSocketRoutes {

    private static final String CONNECT = "$connect";
    private static final String DISCONNECT = "$disconnect";
    private static final String DEFAULT = "$default";
    private static final int SHOWN = 3;
    private static final int LONGEST = 100;

    private final SelectionExpression selection;
    private final Map<String, CompiledWebSocketRoute> byKey = new LinkedHashMap<>();

    private WebSocketRoutes(SelectionExpression selection) {
        this.selection = selection;
    }

    static WebSocketRoutes compile(ApiSnapshot snapshot, ModelSchemas schemas, Problems problems) {
        WebSocketRoutes routes =
                new WebSocketRoutes(SelectionExpression.parse(snapshot.api().routeSelectionExpression()));
        for (Route route : snapshot.routes().values()) {
            routes.byKey.put(route.routeKey(), CompiledWebSocketRoute.compile(route, snapshot, schemas, problems));
        }
        return routes;
    }

    /** The keys of the routes. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The route of an event; of a message the one that the route selection expression names, else {@code $default}. */
    public Optional<CompiledWebSocketRoute> find(WebSocketEvent event, Reasons why) {
        return Optional.ofNullable(
                switch (event.type()) {
                    case CONNECT -> byKey.get(CONNECT);
                    case DISCONNECT -> byKey.get(DISCONNECT);
                    case MESSAGE -> byKey.get(ofMessage(event, why));
                });
    }

    private String ofMessage(WebSocketEvent event, Reasons why) {
        TemplateBody body = TemplateBody.text(event.incoming().http().body().utf8());
        String key = selection.evaluate(new EventSource(event, body, ContextVariables.of(event)));
        // a message may not pass for the connection's own events
        boolean reserved = key.equals(CONNECT) || key.equals(DISCONNECT);
        if (byKey.containsKey(key) && !reserved) {
            return key;
        }
        String said = key.length() > LONGEST ? key.substring(0, LONGEST) + "…" : key;
        String because = selection + " is '" + said + "' in the message";
        List<String> nearest = byKey.containsKey(DEFAULT) ? List.of() : nearest(said);
        if (nearest.isEmpty()) {
            why.add(new Reason.RouteRejected("MESSAGE", said, "no route has this key, and " + because));
        }
        nearest.forEach(known -> why.add(new Reason.RouteRejected("MESSAGE", known, because)));
        return DEFAULT;
    }

    /** The keys that were probably meant, where nothing takes the message. */
    private List<String> nearest(String key) {
        return byKey.keySet().stream()
                .filter(known -> !known.startsWith("$"))
                .sorted(Comparator.comparingInt((String known) -> EditDistance.between(key, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }
}
