package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.MethodResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the answers that a method declares. A {@code default} one has no status code, so there is no method response that
 * it could be, and AWS leaves it out.
 */
final class MethodResponsesReader {

    private final Reading reading;
    private final RequestModelsReader models;
    private final MethodSpot method;

    MethodResponsesReader(Reading reading, RequestModelsReader models, MethodSpot method) {
        this.reading = reading;
        this.models = models;
        this.method = method;
    }

    Map<String, MethodResponse> read(Located operation) {
        Map<String, MethodResponse> responses = new LinkedHashMap<>();
        operation.get("responses").ownMembers().forEach((statusCode, declared) -> {
            Located response = reading.resolve(declared);
            if (response.exists() && statusCode.matches("[1-5][0-9][0-9]")) {
                responses.put(statusCode, response(operation, statusCode, response));
            }
        });
        return responses;
    }

    private MethodResponse response(Located operation, String statusCode, Located response) {
        ElementAddress address = method.address().methodResponse(statusCode);
        reading.findings().place(address, response);
        return new MethodResponse(
                statusCode, headers(response, address), models(operation, response, address.child("responseModels")));
    }

    private Map<String, Boolean> headers(Located response, ElementAddress address) {
        Map<String, Boolean> headers = new LinkedHashMap<>();
        response.get("headers").members().forEach((name, header) -> {
            String expression = "method.response.header." + name;
            headers.put(expression, false);
            reading.findings().place(address.child("responseParameters", expression), header);
        });
        return headers;
    }

    private Map<String, String> models(Located operation, Located response, ElementAddress address) {
        return reading.dialect() == Dialect.SWAGGER_2
                ? models.ofSchema(response.get("schema"), models.contentTypes(operation, "produces"), address)
                : models.ofContent(response.get("content"), address);
    }
}
