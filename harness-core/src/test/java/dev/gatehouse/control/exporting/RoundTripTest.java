package dev.gatehouse.control.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.TestAccount;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported with all extensions and imported again is the same API, whatever ids it has. */
class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestAccount account = new TestAccount();

    @ParameterizedTest
    @CsvSource({"oas30,application/json", "oas30,application/yaml", "swagger,application/json"})
    void an_api_with_everything_comes_back(String type, String accepts) throws Exception {
        String first = imported(text("everything.json"));

        String second = imported(export(first, type, accepts));

        assertThat(shown(second)).isEqualTo(shown(first));
    }

    @ParameterizedTest
    @ValueSource(strings = "demo.yml")
    void an_api_of_a_template_comes_back(String template) throws Exception {
        CloudFormationDefinition.of(
                        template, text("/dev/gatehouse/definition/cloudformation/" + template), LocalFiles.NONE)
                .deployTo(account.control, DefinitionOptions.defaults());
        String first = account.call("GetRestApis", "{}").at("/items/0/id").asText();

        String second = imported(export(first, "oas30", "application/json"));

        // Models that nothing uses, the endpoint type and a version that there is not are no part of an export.
        Map<String, JsonNode> before = shown(first);
        Map<String, JsonNode> after = shown(second);
        assertThat(before.remove("models").properties())
                .containsAll(after.remove("models").properties());
        before.remove("api");
        after.remove("api");
        assertThat(after).isEqualTo(before);
    }

    private String imported(String document) {
        JsonNode parameters = JSON.createObjectNode().put("body", document);
        return account.control.call("ImportRestApi", parameters).path("id").asText();
    }

    private String export(String api, String type, String accepts) {
        account.call("CreateDeployment", "{'restApiId':'" + api + "','stageName':'dev'}");
        account.call(
                "CreateDocumentationVersion",
                "{'restApiId':'" + api + "','documentationVersion':'4','stageName':'dev'}");
        return account.call(
                        "GetExport",
                        "{'restApiId':'" + api + "','stageName':'dev','exportType':'" + type + "','accepts':'" + accepts
                                + "','parameters':{'extensions':'apigateway'}}")
                .path("body")
                .asText();
    }

    /** All of an API by names instead of ids, which are different each time. */
    private Map<String, JsonNode> shown(String api) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(api, "API");
        Map<String, JsonNode> lists = new TreeMap<>();
        lists.put("resources", list(api, "GetResources", names, "path"));
        lists.put("models", list(api, "GetModels", names, "name"));
        lists.put("authorizers", list(api, "GetAuthorizers", names, "name"));
        lists.put("validators", list(api, "GetRequestValidators", names, "name"));
        lists.put("responses", list(api, "GetGatewayResponses", names, "responseType"));
        lists.put("documentation", list(api, "GetDocumentationParts", names, "location"));
        lists.put("api", JSON.createObjectNode().set("api", account.call("GetRestApi", "{'restApiId':'" + api + "'}")));
        String text = JSON.writeValueAsString(lists);
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        Map<String, JsonNode> shown = new TreeMap<>();
        JSON.readTree(text).properties().forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
        return shown;
    }

    /** Schemas are compared as trees, since their texts may be written with other blanks. */
    private JsonNode list(String api, String operation, Map<String, String> names, String key) throws IOException {
        Map<String, JsonNode> byName = new TreeMap<>();
        for (JsonNode item : account.call(operation, "{'restApiId':'" + api + "','limit':500,'embed':['methods']}")
                .path("items")) {
            String name = item.path(key).isTextual()
                    ? item.path(key).asText()
                    : item.path(key).toString();
            if (item.has("id")) {
                names.put(item.path("id").asText(), operation + " " + name.replaceAll("[^a-zA-Z0-9/]", ""));
            }
            byName.put(name, item.has("schema") ? schema(item) : item);
        }
        return JSON.valueToTree(byName);
    }

    private static JsonNode schema(JsonNode model) throws IOException {
        JsonNode schema = JSON.readTree(model.path("schema").asText());
        return schema instanceof ObjectNode object ? object.without("$schema") : schema;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = RoundTripTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
