package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.websocket.selection.EventSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;
import java.util.Optional;

/** Looks for what an authorizer asks a client to bring. */
final class IdentitySources {

    private static final String ROUTE = "route.";

    private IdentitySources() {}

    /** The first of the sources that the request lacks; empty if it has all. */
    static Optional<String> missing(List<String> sources, RoutedWebSocketEvent event) {
        EventSource source = new EventSource(event.event(), TemplateBody.empty(), ContextVariables.of(event));
        return sources.stream()
                .filter(name -> source.value(name.startsWith(ROUTE) ? name.substring(ROUTE.length()) : name)
                        .isBlank())
                .findFirst();
    }
}
