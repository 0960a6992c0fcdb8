package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which annotated element each part of an API comes from; a template's own is the file that it is in. */
record ElementPlaces(DefinedApi api) {

    Origins origins() {
        Map<ElementAddress, Origin> places = new LinkedHashMap<>();
        places.put(ElementAddress.api(), api.elements().origin());
        api.schemas()
                .types()
                .forEach((name, type) ->
                        places.put(ElementAddress.model(name), api.elements().origin(type)));
        for (DefinedGatewayResponse response : api.gatewayResponses()) {
            ElementAddress address =
                    ElementAddress.gatewayResponse(response.annotation().type());
            places.put(address, api.elements().origin());
            templates(places, address.child("responseTemplates"), response.templates());
        }
        api.methods().forEach(method -> method(places, method));
        return new Origins(places);
    }

    private static void method(Map<ElementAddress, Origin> places, DefinedMethod method) {
        ElementAddress address =
                ElementAddress.method(method.http().verb(), method.path().text());
        places.putIfAbsent(ElementAddress.resource(method.path().text()), method.origin());
        places.put(address, method.origin());
        templates(places, address.integration().child("requestTemplates"), method.requestTemplates());
        for (DefinedResponse response : method.responses()) {
            templates(
                    places,
                    address.integration().integrationResponse(response.status()).child("responseTemplates"),
                    response.templates());
        }
    }

    private static void templates(
            Map<ElementAddress, Origin> places, ElementAddress above, Map<String, DefinedTemplate> templates) {
        templates.forEach((contentType, template) -> places.put(above.child(contentType), template.origin()));
    }
}
