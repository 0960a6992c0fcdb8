package dev.gatehouse;

import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.mapping.expression.StageVariableText;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the methods of a REST API call, and the authorizers that guard them. */
record RestEndpointUses(ServedStage stage) {

    List<EndpointUse> all() {
        ApiSnapshot snapshot = stage.deployed().snapshot();
        List<EndpointUse> uses = new ArrayList<>();
        Set<String> authorizers = new LinkedHashSet<>();
        for (Resource resource : snapshot.resources().values()) {
            for (Method method : resource.resourceMethods().values()) {
                addIntegration(resource, method, uses);
                authorizers.add(String.valueOf(method.authorizerId()));
            }
        }
        authorizers.stream()
                .map(snapshot.authorizers()::get)
                .filter(Objects::nonNull)
                .forEach(authorizer -> addAuthorizer(authorizer, uses));
        return uses;
    }

    private void addIntegration(Resource resource, Method method, List<EndpointUse> uses) {
        Integration integration = method.methodIntegration();
        if (integration != null && integration.uri() != null) {
            ElementAddress place =
                    ElementAddress.method(method.httpMethod(), resource.path()).integration();
            uses.add(new EndpointUse(
                    method.httpMethod() + " " + resource.path(),
                    List.of(place),
                    integration.uri(),
                    null,
                    way(integration)));
        }
    }

    private @Nullable PrivateWay way(Integration integration) {
        if (integration.connectionType() != ConnectionType.VPC_LINK) {
            return null;
        }
        return PrivateWay.through(StageVariableText.parse(String.valueOf(integration.connectionId()))
                .render(stage.stage().variables()));
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
