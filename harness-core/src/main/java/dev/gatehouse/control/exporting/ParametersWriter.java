package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.Method;
import java.util.Map;

/** Writes what a method takes: parameters, and a body if there is a model for it. */
final class ParametersWriter {

    private static final String PREFIX = "method.request.";
    private static final Map<String, Kind> KINDS = Map.of(
            "path", new Kind("path", DocumentedEntity.PATH_PARAMETER),
            "querystring", new Kind("query", DocumentedEntity.QUERY_PARAMETER),
            "header", new Kind("header", DocumentedEntity.REQUEST_HEADER));

    private final Writing writing;

    ParametersWriter(Writing writing) {
        this.writing = writing;
    }

    void write(ObjectNode operation, MethodElement at, Method method) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        method.requestParameters().forEach((expression, required) -> parameter(parameters, at, expression, required));
        if (writing.type() == ExportType.SWAGGER) {
            bodyParameter(parameters, at, method);
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        if (writing.type() == ExportType.OAS30 && !method.requestModels().isEmpty()) {
            requestBody(operation.putObject("requestBody"), at, method);
        }
    }

    /** Of {@code method.request.header.X}. */
    private void parameter(ArrayNode parameters, MethodElement at, String expression, boolean required) {
        String[] parts = expression.substring(PREFIX.length()).split("\\.", 2);
        Kind kind = KINDS.get(parts[0]);
        if (kind == null || parts.length < 2) {
            return;
        }
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", parts[1]).put("in", kind.in());
        // OpenAPI 3 says nothing of what need not be there.
        if (required || writing.type() == ExportType.SWAGGER) {
            parameter.put("required", required);
        }
        (writing.type() == ExportType.SWAGGER ? parameter : parameter.putObject("schema")).put("type", "string");
        writing.documentation().describe(parameter, kind.entity(), at.named(parts[1]));
    }

    private void bodyParameter(ArrayNode parameters, MethodElement at, Method method) {
        writing.schemas().forSwagger(method.requestModels(), at.place()).ifPresent(model -> {
            ObjectNode body = parameters.addObject();
            body.put("in", "body").put("name", model).put("required", true);
            writing.schemas().refer(body.putObject("schema"), model);
            writing.documentation().describe(body, DocumentedEntity.REQUEST_BODY, at);
        });
    }

    private void requestBody(ObjectNode body, MethodElement at, Method method) {
        writing.documentation().describe(body, DocumentedEntity.REQUEST_BODY, at);
        writing.schemas().content(body.putObject("content"), method.requestModels());
        body.put("required", true);
    }

    private record Kind(String in, DocumentedEntity entity) {}
}
