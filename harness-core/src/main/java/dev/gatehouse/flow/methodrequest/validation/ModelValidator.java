package dev.gatehouse.flow.methodrequest.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.fge.jsonschema.core.exceptions.ProcessingException;
import com.github.fge.jsonschema.core.load.configuration.LoadingConfiguration;
import com.github.fge.jsonschema.core.load.configuration.LoadingConfigurationBuilder;
import com.github.fge.jsonschema.core.report.LogLevel;
import com.github.fge.jsonschema.core.report.ProcessingMessage;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.json.TreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The validator with one API's models; the only class that touches the validator's own. */
final class ModelValidator {

    private static final List<ModelComplaint> NO_JSON = List.of(new ModelComplaint("", "", "the body is no JSON"));

    private final JsonSchemaFactory factory;
    private final Map<String, JsonNode> schemas;
    private final Map<String, JsonSchema> byName = new ConcurrentHashMap<>();

    private ModelValidator(JsonSchemaFactory factory, Map<String, JsonNode> schemas) {
        this.factory = factory;
        this.schemas = schemas;
    }

    static ModelValidator of(Map<String, JsonNode> schemas) {
        LoadingConfigurationBuilder loading = LoadingConfiguration.newBuilder();
        schemas.forEach(
                (name, schema) -> loading.preloadSchema(ModelReferences.uri(name), GuardedDrafts.named(schema)));
        return new ModelValidator(
                JsonSchemaFactory.newBuilder()
                        .setLoadingConfiguration(loading.freeze())
                        .setValidationConfiguration(GuardedDrafts.configuration())
                        .freeze(),
                schemas);
    }

    /** What is wrong with a body, in the validator's words. */
    List<ModelComplaint> validate(String modelName, String body) {
        JsonNode instance;
        try {
            instance = TreeText.readExactly(body);
        } catch (JsonProcessingException malformed) {
            return NO_JSON;
        }
        if (instance.isMissingNode()) {
            return NO_JSON;
        }
        try {
            List<ModelComplaint> errors = new ArrayList<>();
            for (ProcessingMessage message : schema(modelName).validate(instance)) {
                if (message.getLogLevel().compareTo(LogLevel.ERROR) >= 0) {
                    errors.add(complaint(message));
                }
            }
            return errors;
        } catch (ProcessingException unusable) {
            throw unusable(modelName, unusable);
        }
    }

    private ModelComplaint complaint(ProcessingMessage message) {
        JsonNode told = message.asJson();
        String keyword = told.path("keyword").asText();
        JsonNode schema = schemas.getOrDefault(
                ModelReferences.modelName(told.at("/schema/loadingURI").asText()), MissingNode.getInstance());
        JsonNode rule = schema.at(told.at("/schema/pointer").asText()).path(keyword);
        return new ModelComplaint(
                told.at("/instance/pointer").asText(),
                rule.isMissingNode() ? keyword : "\"" + keyword + "\":" + rule,
                message.getMessage());
    }

    private JsonSchema schema(String modelName) throws ProcessingException {
        JsonSchema known = byName.get(modelName);
        if (known == null) {
            known = factory.getJsonSchema(ModelReferences.uri(modelName));
            byName.put(modelName, known);
        }
        return known;
    }

    private static GatewayFault unusable(String modelName, ProcessingException cause) {
        return GatewayFault.internalServerError("model " + modelName + " cannot be used: " + cause.getShortMessage())
                .causedBy(cause);
    }
}
