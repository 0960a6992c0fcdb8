package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.importing.DocumentText;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a document has the routes and authorizers of an HTTP API. */
final class HttpApiPlaces {

    private final SourceDocument document;
    private final Map<ElementAddress, Origin> places = new LinkedHashMap<>();

    private HttpApiPlaces(SourceDocument document) {
        this.document = document;
    }

    static Origins of(SourceDocument document, String basepath) {
        HttpApiPlaces places = new HttpApiPlaces(document);
        Spot root = Spot.root(document.root());
        places.places.put(ElementAddress.api(), root.origin());
        String prefix = DocumentText.basePath(document.toJson(), basepath);
        Operation.all(root).forEach(operation -> places.add(prefix, operation));
        root.at("components", "securitySchemes")
                .map(Spot::members)
                .orElse(Map.of())
                .forEach((name, scheme) -> places.places.put(ElementAddress.authorizer(name), scheme.origin()));
        return new Origins(places.places);
    }

    private void add(String prefix, Operation operation) {
        ElementAddress route = ElementAddress.route(key(prefix, operation));
        places.put(route, operation.spot().origin());
        operation.spot().get(Extensions.INTEGRATION).map(this::resolved).ifPresent(integration -> {
            places.put(route.integration(), integration.origin());
            integration
                    .members()
                    .forEach((name, member) -> places.put(route.integration().child(name), member.origin()));
        });
    }

    /** As the import names it. */
    private static String key(String prefix, Operation operation) {
        boolean isDefault = operation.path().equals("/$default")
                || "true".equals(operation.spot().text("isDefaultRoute"));
        return isDefault ? "$default" : operation.httpMethod() + " " + prefix + operation.path();
    }

    private Spot resolved(Spot integration) {
        String reference = integration.text("$ref");
        if (reference == null || !reference.startsWith("#/")) {
            return integration;
        }
        String pointer = reference.substring(1);
        return document.find(pointer)
                .map(node -> new Spot(node, document.originOf(pointer), pointer))
                .orElse(integration);
    }
}
