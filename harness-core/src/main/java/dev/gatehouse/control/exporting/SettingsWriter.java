package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.RequestValidator;
import dev.gatehouse.model.rest.RestApi;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the extensions of the document itself, leaving out what an import would assume. */
final class SettingsWriter {

    private final ExportSubject subject;
    private final Extensions extensions;
    private final ApiSnapshot api;

    SettingsWriter(ExportSubject subject, Extensions extensions) {
        this.subject = subject;
        this.extensions = extensions;
        this.api = subject.deployment().snapshot();
    }

    /** The name by which the document knows a validator; one without is known by its id. */
    static String nameOf(RequestValidator validator) {
        return Objects.requireNonNullElse(validator.name(), validator.id());
    }

    void write(ObjectNode document, ExportType type) {
        @Nullable DocumentationVersion documentation = subject.documentation();
        if (extensions.documentation() && documentation != null) {
            DocumentationWriter.write(document.putObject("x-amazon-apigateway-documentation"), documentation);
        }
        if (extensions.all()) {
            gatewayResponses(document);
            requestValidators(document);
            payloads(document, api.api());
            access(document, api.api());
            endpoint(
                    type == ExportType.OAS30
                            ? (ObjectNode) document.path("servers").get(0)
                            : document);
        }
    }

    private void gatewayResponses(ObjectNode document) {
        if (!api.gatewayResponses().isEmpty()) {
            ObjectNode all = document.putObject("x-amazon-apigateway-gateway-responses");
            api.gatewayResponses().forEach((type, response) -> gatewayResponse(all.putObject(type.name()), response));
        }
    }

    private static void gatewayResponse(ObjectNode written, GatewayResponse response) {
        if (response.statusCode() != null) {
            written.put("statusCode", response.statusCode());
        }
        texts(written, "responseParameters", response.responseParameters());
        texts(written, "responseTemplates", response.responseTemplates());
    }

    private void requestValidators(ObjectNode document) {
        if (!api.requestValidators().isEmpty()) {
            ObjectNode all = document.putObject("x-amazon-apigateway-request-validators");
            api.requestValidators().values().forEach(validator -> all.putObject(nameOf(validator))
                    .put("validateRequestParameters", validator.validateRequestParameters())
                    .put("validateRequestBody", validator.validateRequestBody()));
        }
    }

    private static void payloads(ObjectNode document, RestApi restApi) {
        if (!restApi.binaryMediaTypes().isEmpty()) {
            ArrayNode types = document.putArray("x-amazon-apigateway-binary-media-types");
            restApi.binaryMediaTypes().forEach(types::add);
        }
        if (restApi.minimumCompressionSize() != null) {
            document.put("x-amazon-apigateway-minimum-compression-size", restApi.minimumCompressionSize());
        }
    }

    private static void access(ObjectNode document, RestApi restApi) {
        if (restApi.apiKeySource() != ApiKeySource.HEADER) {
            document.put(
                    "x-amazon-apigateway-api-key-source", restApi.apiKeySource().name());
        }
        if (restApi.policy() != null) {
            document.set("x-amazon-apigateway-policy", policy(restApi.policy()));
        }
    }

    private static JsonNode policy(String text) {
        try {
            return Trees.parse(text);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }

    /** The endpoint type is a parameter of the import, not a part of the document. */
    private void endpoint(ObjectNode owner) {
        RestApi restApi = api.api();
        if (!restApi.disableExecuteApiEndpoint()
                && restApi.endpointConfiguration().vpcEndpointIds().isEmpty()) {
            return;
        }
        ObjectNode endpoint = owner.putObject("x-amazon-apigateway-endpoint-configuration");
        if (restApi.disableExecuteApiEndpoint()) {
            endpoint.put("disableExecuteApiEndpoint", true);
        }
        if (!restApi.endpointConfiguration().vpcEndpointIds().isEmpty()) {
            ArrayNode ids = endpoint.putArray("vpcEndpointIds");
            restApi.endpointConfiguration().vpcEndpointIds().forEach(ids::add);
        }
    }

    private static void texts(ObjectNode written, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode all = written.putObject(name);
            texts.forEach(all::put);
        }
    }
}
