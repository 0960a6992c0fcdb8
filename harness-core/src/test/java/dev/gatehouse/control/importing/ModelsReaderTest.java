package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import org.junit.jupiter.api.Test;

class ModelsReaderTest {

    private static final String PERSON =
            """
            components: {schemas: {
              Person: {type: object, description: someone, properties: {house: {$ref: '#/components/schemas/House'}}},
              House: {type: array, items: {$ref: '#/components/schemas/Person'}}}}
            """;

    @Test
    void named_schemas_become_models_that_refer_to_each_other_even_in_circles() {
        assertThat(Documents.api(Documents.openApi("paths: {}\n" + PERSON)).models())
                .containsExactly(
                        new Model(
                                "",
                                "Person",
                                "someone",
                                "{\"type\":\"object\",\"description\":\"someone\","
                                        + "\"properties\":{\"house\":{\"$ref\":\"#/definitions/House\"}}}",
                                "application/json"),
                        new Model(
                                "",
                                "House",
                                null,
                                "{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/Person\"}}",
                                "application/json"));
    }

    @Test
    void request_and_response_models_are_named_by_content_type() {
        String document = Documents.openApi(
                """
                paths: {/pets: {post: {
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Person'}}}},
                  responses: {200: {headers: {X-A: {}}, content: {text/xml: {schema: {$ref: '#/components/schemas/House'}}}},
                              default: {description: other}}}}}
                """
                        + PERSON);

        Method method = Documents.method(document, "/pets", "POST");

        assertThat(method.requestModels()).containsExactly(java.util.Map.entry("application/json", "Person"));
        assertThat(method.methodResponses()).containsOnlyKeys("200");
        assertThat(method.methodResponses().get("200").responseModels()).containsEntry("text/xml", "House");
        assertThat(method.methodResponses().get("200").responseParameters())
                .containsEntry("method.response.header.X-A", false);
    }

    @Test
    void swagger_takes_content_types_from_consumes_and_produces() {
        String document = Documents.swagger(
                """
                consumes: [application/xml]
                paths: {/pets: {post: {produces: [text/csv],
                  parameters: [{in: body, name: b, schema: {$ref: '#/definitions/Pet'}}],
                  responses: {200: {schema: {$ref: '#/definitions/Pet'}}}}}}
                definitions: {Pet: {type: object}}
                """);

        Method method = Documents.method(document, "/pets", "POST");

        assertThat(method.requestModels()).containsOnlyKeys("application/xml");
        assertThat(method.methodResponses().get("200").responseModels()).containsOnlyKeys("text/csv");
    }

    @Test
    void a_schema_where_it_is_used_becomes_a_generated_model_and_equal_ones_share_it() {
        String content = "content: {application/json: {schema: {type: object}}}";
        ImportedApi api = Documents.api(Documents.openApi(
                "paths: {/pets: {post: {requestBody: {" + content + "}, responses: {200: {" + content + "}}}}}\n"));

        assertThat(api.models()).singleElement().satisfies(model -> {
            assertThat(model.name()).matches("MODEL[0-9a-f]{6}");
            assertThat(model.schema()).isEqualTo("{\"type\":\"object\"}");
        });
    }

    @Test
    void a_model_that_does_not_exist_is_left_out_with_a_warning() {
        ImportedApi api = Documents.api(
                Documents.openApi(
                        """
                paths: {/pets: {post: {requestBody: {content: {a/b: {schema: {$ref: '#/components/schemas/No'}}}}}}}
                """));

        assertThat(api.warnings()).containsExactly("Reference to model 'No' not found. Ignoring.");
    }

    @Test
    void all_errors_are_in_one_message_as_aws_has_it() {
        String document = Documents.openApi("components: {schemas: {a_b: {}, c-d: {}}}\n");

        assertThatThrownBy(() -> Documents.api(document))
                .isInstanceOf(ControlException.class)
                .hasMessage("Errors found during import:\n"
                        + "\tUnable to create model for 'a_b': Model name must be alphanumeric: a_b\n"
                        + "\tUnable to create model for 'c-d': Model name must be alphanumeric: c-d");
    }

    @Test
    void a_reference_to_nothing_inside_a_model_is_an_error() {
        DocumentReading reading = Documents.reading(
                Documents.swagger("definitions: {A: {properties: {b: {$ref: '#/definitions/B'}}}}\n"));

        assertThat(reading.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/definitions/A/properties/b");
            assertThat(error.message()).startsWith("Unable to create model for 'A': Invalid model specified");
        });
    }
}
