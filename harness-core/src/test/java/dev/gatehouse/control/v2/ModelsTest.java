package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final String SCHEMA =
            "'Schema': '{\\\"type\\\": \\\"object\\\", \\\"properties\\\": {\\\"id\\\": {\\\"type\\\": \\\"integer\\\"}}}'";

    private final TestAccount account = new TestAccount();
    private final String api = call(
                    "CreateApi",
                    "'Name': 'chat', 'ProtocolType': 'WEBSOCKET',"
                            + " 'RouteSelectionExpression': '$request.body.action'")
            .path("ApiId")
            .asText();

    private JsonNode call(String operation, String parameters) {
        return account.call("apigatewayv2:" + operation, "{" + parameters + "}");
    }

    private String ofApi(String parameters) {
        return "'ApiId': '" + api + "', " + parameters;
    }

    private String created(String name) {
        return call("CreateModel", ofApi("'Name': '" + name + "', " + SCHEMA))
                .path("ModelId")
                .asText();
    }

    @Test
    void a_model_is_json_unless_it_says_otherwise() {
        JsonNode model = call("GetModel", ofApi("'ModelId': '" + created("Item") + "'"));

        assertThat(model.path("Name").asText()).isEqualTo("Item");
        assertThat(model.path("ContentType").asText()).isEqualTo("application/json");
        assertThat(model.has("Description")).isFalse();
    }

    @Test
    void two_models_of_an_api_have_two_names() {
        created("Item");
        String other = created("Other");

        account.refusal("apigatewayv2:CreateModel", "{" + ofApi("'Name': 'Item', " + SCHEMA) + "}")
                .hasMessage("Model name already exists for this API");
        account.refusal("apigatewayv2:UpdateModel", "{" + ofApi("'ModelId': '" + other + "', 'Name': 'Item'") + "}")
                .hasMessage("Model name already exists for this API");
    }

    @Test
    void an_update_leaves_what_it_does_not_name() {
        String id = created("Item");

        JsonNode updated = call("UpdateModel", ofApi("'ModelId': '" + id + "', 'Description': 'an item'"));

        assertThat(updated.path("Description").asText()).isEqualTo("an item");
        assertThat(updated.path("Name").asText()).isEqualTo("Item");
        assertThat(updated.path("Schema").asText()).contains("integer");
    }

    @Test
    void a_sample_template_is_made_of_the_schema() {
        assertThat(call("GetModelTemplate", ofApi("'ModelId': '" + created("Item") + "'"))
                        .path("Value")
                        .asText())
                .contains("\"id\"");
    }

    @Test
    void a_deleted_model_is_gone() {
        String id = created("Item");
        call("DeleteModel", ofApi("'ModelId': '" + id + "'"));

        assertThat(call("GetModels", "'ApiId': '" + api + "'").path("Items")).isEmpty();
        account.refusal("apigatewayv2:GetModel", "{" + ofApi("'ModelId': '" + id + "'") + "}")
                .hasMessage("Invalid Model identifier specified " + id);
    }
}
