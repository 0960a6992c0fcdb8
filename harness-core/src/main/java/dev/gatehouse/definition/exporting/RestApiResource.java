package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the API itself.
 *
 * <p>No resource can replace the models {@code Empty} and {@code Error} that every new API has; an API with others of that
 * name gets an OpenAPI document which says only that. It is not used for less, since a body beside resources is hard to
 * update.
 */
record RestApiResource(TemplateBuilder template, ExportedApi api) {

    void write(RestApi restApi, Map<String, JsonNode> schemas) {
        ObjectNode answer = (ObjectNode) Answers.of(restApi);
        answer.remove(List.of("id", "createdDate", "rootResourceId", "version", "apiKeySource", "policy"));
        if (restApi.apiKeySource() != ApiKeySource.HEADER) {
            answer.put("apiKeySourceType", restApi.apiKeySource().name());
        }
        if (!restApi.disableExecuteApiEndpoint()) {
            answer.remove("disableExecuteApiEndpoint");
        }
        if (restApi.policy() != null) {
            answer.set("policy", policy(restApi.policy()));
        }
        if (restApi.version() != null && schemas.isEmpty()) {
            template.report(
                    "RestApi " + api.name(),
                    "Its version \"" + restApi.version()
                            + "\" is left out: AWS::ApiGateway::RestApi has no property for it.");
        }
        if (!schemas.isEmpty()) {
            answer.set("body", body(restApi, schemas));
            answer.put("mode", "merge");
        }
        template.refer(restApi.rootResourceId(), Expressions.attribute(api.logicalId(), "RootResourceId"));
        template.add(new NewResource("RestApi", api.logicalId(), "RestApi " + api.name()), answer);
    }

    private static JsonNode body(RestApi restApi, Map<String, JsonNode> schemas) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.1");
        document.putObject("info")
                .put("title", restApi.name())
                .put("version", Objects.requireNonNullElse(restApi.version(), "1.0"));
        document.putObject("paths");
        document.putObject("components").putObject("schemas").setAll(schemas);
        return document;
    }

    /** AWS puts the API's own id into its policy, which a template cannot, as the API would have to be there before. */
    private JsonNode policy(String text) {
        try {
            String own = "arn:[^:\"]+:execute-api:[^:\"]*:[^:\"]*:" + api.id() + "/";
            return Trees.parse(Trees.parse(text).toString().replaceAll(own, "execute-api:/"));
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }
}
