package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.core.JsonPointer;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the line that defines what stands at a pointer of an export.
 *
 * @param origins the definition's places
 * @param stageName the stage whose settings stand beside the export
 */
record ExportPlace(Origins origins, String stageName) {

    private static final String ANY = "x-amazon-apigateway-any-method";
    private static final String INTEGRATION = "x-amazon-apigateway-integration";

    /** As {@code api.yaml:12:5}; empty if nothing is known. */
    String of(String pointer) {
        Optional<Origin> origin = origins.nearest(address(segments(pointer)));
        return origin.map(Origin::toString).orElse("");
    }

    private static List<String> segments(String pointer) {
        List<String> segments = new ArrayList<>();
        for (JsonPointer at = JsonPointer.compile(pointer); at != null && !at.matches(); at = at.tail()) {
            segments.add(at.getMatchingProperty());
        }
        return segments;
    }

    private ElementAddress address(List<String> at) {
        String area = at.size() < 2 ? "" : at.get(0);
        String name = at.size() < 2 ? "" : at.get(1);
        return switch (area) {
            case "paths" -> path(at);
            case "components" -> component(at);
            case "x-amazon-apigateway-request-validators" -> ElementAddress.requestValidator(name);
            case "x-amazon-apigateway-gateway-responses" -> gatewayResponse(name);
            case "stage" ->
                ElementAddress.stage(stageName).child(at.subList(1, at.size()).toArray(String[]::new));
            default -> ElementAddress.api();
        };
    }

    private static ElementAddress component(List<String> at) {
        if (at.size() < 3) {
            return ElementAddress.api();
        }
        return at.get(1).equals("schemas") ? ElementAddress.model(at.get(2)) : ElementAddress.authorizer(at.get(2));
    }

    private static ElementAddress gatewayResponse(String name) {
        for (GatewayResponseType type : GatewayResponseType.values()) {
            if (type.name().equals(name)) {
                return ElementAddress.gatewayResponse(type);
            }
        }
        return ElementAddress.api();
    }

    private static ElementAddress path(List<String> at) {
        if (at.size() < 3) {
            return ElementAddress.resource(at.get(1));
        }
        String httpMethod = at.get(2).equals(ANY) ? "ANY" : at.get(2).toUpperCase(Locale.ROOT);
        ElementAddress method = ElementAddress.method(httpMethod, at.get(1));
        String part = at.size() < 4 ? "" : at.get(3);
        if (part.equals(INTEGRATION)) {
            return integration(method.integration(), at.subList(4, at.size()));
        }
        return part.equals("responses") && at.size() > 4 ? method.methodResponse(at.get(4)) : method;
    }

    private static ElementAddress integration(ElementAddress integration, List<String> below) {
        return below.isEmpty() || below.get(0).equals("responses")
                ? integration
                : integration.child(below.toArray(String[]::new));
    }
}
