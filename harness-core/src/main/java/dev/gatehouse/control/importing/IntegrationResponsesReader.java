package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.IntegrationResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the {@code responses} of an integration, which the document names by selection pattern and API Gateway by status
 * code: of two with the same status code the later one stays.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration-responses.html">The
 *     property</a>
 */
final class IntegrationResponsesReader {

    private final TextMaps texts;
    private final Function<Located, Optional<ContentHandling>> contentHandling;
    private final Reading reading;
    private final ElementAddress integration;

    IntegrationResponsesReader(
            TextMaps texts,
            Function<Located, Optional<ContentHandling>> contentHandling,
            Reading reading,
            ElementAddress integration) {
        this.texts = texts;
        this.contentHandling = contentHandling;
        this.reading = reading;
        this.integration = integration;
    }

    Map<String, IntegrationResponse> read(Located responses) {
        Map<String, IntegrationResponse> byStatusCode = new LinkedHashMap<>();
        responses.members().forEach((pattern, response) -> {
            IntegrationResponse read = response(pattern, response);
            byStatusCode.put(read.statusCode(), read);
        });
        return byStatusCode;
    }

    private IntegrationResponse response(String pattern, Located response) {
        String declared = response.textOrNullIfEmpty("statusCode");
        String statusCode = declared == null ? "200" : declared;
        ElementAddress address = integration.integrationResponse(statusCode);
        reading.findings().place(address, response);
        reading.findings().place(address.child("selectionPattern"), response);
        return new IntegrationResponse(
                statusCode,
                pattern.equals("default") ? null : pattern,
                texts.read(response, "responseParameters", address),
                texts.read(response, "responseTemplates", address),
                contentHandling.apply(response).orElse(null));
    }
}
