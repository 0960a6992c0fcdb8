package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.request.PutGatewayResponseRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A gateway response with the texts of its templates.
 *
 * @param annotation what says the rest
 * @param templates by content type
 */
record DefinedGatewayResponse(GatewayResponse annotation, Map<String, DefinedTemplate> templates) {

    static List<DefinedGatewayResponse> of(Elements elements, Findings findings) {
        List<GatewayResponse> annotations = Arrays.asList(elements.type().getAnnotationsByType(GatewayResponse.class));
        findings.refuseTwice(
                annotations, response -> response.type().name(), elements.origin(), "annotations @GatewayResponse for");
        Templates templates = new Templates(elements.type(), elements.origin(), findings);
        return annotations.stream()
                .map(annotation -> new DefinedGatewayResponse(
                        annotation, templates.byContentType(annotation.template(), List.of(annotation.templates()))))
                .toList();
    }

    PutGatewayResponseRequest request(String apiId) {
        return new PutGatewayResponseRequest(
                apiId,
                annotation.type().name(),
                annotation.status() == 0 ? null : Integer.toString(annotation.status()),
                Texts.parameters(List.of(annotation.headers())),
                Templates.texts(templates));
    }
}
