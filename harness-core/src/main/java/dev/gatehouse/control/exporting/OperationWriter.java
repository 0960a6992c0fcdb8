package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a method as an operation. */
final class OperationWriter {

    private final Writing writing;
    private final String region;
    private final ParametersWriter parameters;
    private final ResponsesWriter responses;

    OperationWriter(Writing writing, String region) {
        this.writing = writing;
        this.region = region;
        this.parameters = new ParametersWriter(writing);
        this.responses = new ResponsesWriter(writing);
    }

    void write(ObjectNode operation, MethodElement at, Method method) {
        if (method.operationName() != null) {
            operation.put("operationId", method.operationName());
        }
        writing.documentation().describe(operation, DocumentedEntity.METHOD, at);
        if (writing.type() == ExportType.SWAGGER) {
            contentTypes(operation, method);
        }
        parameters.write(operation, at, method);
        responses.write(operation.putObject("responses"), at, method);
        writing.security().use(operation, method);
        if (writing.extensions().postman()) {
            PostmanMeta.write(operation, method, region);
        }
        extensions(operation, method);
    }

    /** Swagger lists content types apart from schemas: those of models and of templates together. */
    private static void contentTypes(ObjectNode operation, Method method) {
        Set<String> consumed = new LinkedHashSet<>(method.requestModels().keySet());
        Set<String> produced = new LinkedHashSet<>();
        method.methodResponses()
                .values()
                .forEach(response -> produced.addAll(response.responseModels().keySet()));
        @Nullable Integration integration = method.methodIntegration();
        if (integration != null) {
            consumed.addAll(integration.requestTemplates().keySet());
            integration
                    .integrationResponses()
                    .values()
                    .forEach(response ->
                            produced.addAll(response.responseTemplates().keySet()));
        }
        list(operation, "consumes", consumed);
        list(operation, "produces", produced);
    }

    private static void list(ObjectNode owner, String name, Collection<String> items) {
        if (!items.isEmpty()) {
            ArrayNode list = owner.putArray(name);
            items.forEach(list::add);
        }
    }

    private void extensions(ObjectNode operation, Method method) {
        @Nullable String validator = method.requestValidatorId();
        if (writing.extensions().all() && validator != null) {
            @Nullable RequestValidator used = writing.api().requestValidators().get(validator);
            operation.put(
                    "x-amazon-apigateway-request-validator", used == null ? validator : SettingsWriter.nameOf(used));
        }
        @Nullable Integration integration = method.methodIntegration();
        if (writing.extensions().integrations() && integration != null) {
            IntegrationWriter.write(operation.putObject("x-amazon-apigateway-integration"), integration);
        }
    }
}
