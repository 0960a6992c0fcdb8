package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Locale;
import java.util.Set;

/** Notes the lines of the elements of an OpenAPI document that stands in a template. */
final class OpenApiPlaces {

    private static final String EXTENSION = "x-amazon-apigateway-";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", EXTENSION + "any-method");

    private final Places places;

    OpenApiPlaces(Creation creation) {
        this.places = new Places(creation);
    }

    void add(SourceNode document) {
        if (document instanceof SourceObject root && root.get("paths") instanceof SourceObject paths) {
            for (SourceMember path : paths.members()) {
                places.add(ElementAddress.resource(path.name()), path.nameOrigin());
                if (path.value() instanceof SourceObject item) {
                    item.members().forEach(member -> method(path.name(), member));
                }
            }
        }
    }

    private void method(String path, SourceMember member) {
        if (!METHODS.contains(member.name())) {
            return;
        }
        String httpMethod =
                member.name().startsWith(EXTENSION) ? "ANY" : member.name().toUpperCase(Locale.ROOT);
        ElementAddress address = ElementAddress.method(httpMethod, path);
        places.add(address, member.nameOrigin());
        if (member.value() instanceof SourceObject operation
                && operation.get(EXTENSION + "integration") instanceof SourceObject integration) {
            ElementAddress below = address.integration();
            places.add(below, operation.originOf(EXTENSION + "integration"));
            places.below(below, integration);
            responses(below, integration);
        }
    }

    private void responses(ElementAddress below, SourceObject integration) {
        if (integration.get("responses") instanceof SourceObject responses) {
            for (SourceMember member : responses.members()) {
                if (member.value() instanceof SourceObject response
                        && response.get("statusCode") instanceof SourceScalar status) {
                    ElementAddress address = below.integrationResponse(status.text());
                    places.add(address, member.nameOrigin());
                    places.add(address.child("selectionPattern"), member.nameOrigin());
                    places.below(address, response);
                }
            }
        }
    }
}
