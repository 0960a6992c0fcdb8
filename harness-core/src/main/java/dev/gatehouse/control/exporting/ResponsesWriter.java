package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;

/** Writes the answers that a method declares. */
final class ResponsesWriter {

    private static final String HEADER = "method.response.header.";

    private final Writing writing;

    ResponsesWriter(Writing writing) {
        this.writing = writing;
    }

    void write(ObjectNode responses, MethodElement method, Method declared) {
        declared.methodResponses().forEach((status, response) -> {
            ObjectNode written = responses.putObject(status);
            written.put("description", status + " response");
            MethodElement at = method.response(status);
            writing.documentation().describe(written, DocumentedEntity.RESPONSE, at);
            write(written, at, response);
        });
    }

    private void write(ObjectNode written, MethodElement at, MethodResponse response) {
        if (writing.type() == ExportType.SWAGGER) {
            writing.schemas().forSwagger(response.responseModels(), at.place()).ifPresent(model -> writing.schemas()
                    .refer(written.putObject("schema"), model));
            headers(written, at, response);
        } else {
            headers(written, at, response);
            writing.schemas().content(written.putObject("content"), response.responseModels());
        }
    }

    private void headers(ObjectNode written, MethodElement at, MethodResponse response) {
        if (response.responseParameters().isEmpty()) {
            return;
        }
        ObjectNode headers = written.putObject("headers");
        for (String expression : response.responseParameters().keySet()) {
            String name = expression.substring(HEADER.length());
            ObjectNode header = headers.putObject(name);
            (writing.type() == ExportType.SWAGGER ? header : header.putObject("schema")).put("type", "string");
            writing.documentation().describe(header, DocumentedEntity.RESPONSE_HEADER, at.named(name));
        }
    }
}
