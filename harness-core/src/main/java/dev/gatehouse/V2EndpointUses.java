package dev.gatehouse;

import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.Stage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the routes of an API of version 2 call, and the authorizers that guard them. */
record V2EndpointUses(ApiSnapshot snapshot, Stage stage) {

    private static final String TARGET = "integrations/";

    /** The services of integration subtypes, as stand-ins name them, where they are not the subtype's own word. */
    private static final Map<String, String> SERVICES = Map.of("EventBridge", "events", "StepFunctions", "states");

    List<EndpointUse> all() {
        List<EndpointUse> uses = new ArrayList<>();
        Set<String> authorizers = new LinkedHashSet<>();
        for (Route route : snapshot.routes().values()) {
            String target = String.valueOf(route.target());
            Integration integration = snapshot.integrations().get(target.replace(TARGET, ""));
            if (integration != null) {
                uses.add(use(route, integration));
            }
            authorizers.add(String.valueOf(route.authorizerId()));
        }
        authorizers.stream()
                .map(snapshot.authorizers()::get)
                .filter(Objects::nonNull)
                .forEach(authorizer -> addAuthorizer(authorizer, uses));
        return uses;
    }

    private EndpointUse use(Route route, Integration integration) {
        List<ElementAddress> places = List.of(
                ElementAddress.v2Integration(integration.integrationId()),
                ElementAddress.route(route.routeKey()).integration());
        String uri = Objects.requireNonNullElse(integration.integrationUri(), "");
        String caller = route.routeKey().equals("$default") ? "the route $default" : route.routeKey();
        return new EndpointUse(caller, places, uri, service(integration), way(integration, uri));
    }

    private static @Nullable String service(Integration integration) {
        String subtype = integration.integrationSubtype();
        if (subtype == null) {
            return null;
        }
        int dash = subtype.indexOf('-');
        String named = dash < 0 ? subtype : subtype.substring(0, dash);
        return SERVICES.getOrDefault(named, named.toLowerCase(Locale.ROOT));
    }

    private @Nullable PrivateWay way(Integration integration, String uri) {
        return integration.connectionType() == ConnectionType.VPC_LINK
                ? new PrivateWay(rendered(String.valueOf(integration.connectionId())), rendered(uri), null)
                : null;
    }

    private String rendered(String text) {
        return StageVariableText.parse(text).render(stage.stageVariables());
    }

    private static void addAuthorizer(Authorizer authorizer, List<EndpointUse> uses) {
        if (authorizer.authorizerUri() != null) {
            uses.add(EndpointUse.of(
                    "the authorizer " + authorizer.name(),
                    List.of(ElementAddress.authorizer(authorizer.name())),
                    authorizer.authorizerUri()));
        }
    }
}
