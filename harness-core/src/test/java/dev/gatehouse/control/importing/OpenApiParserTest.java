package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'key:value}",
                "test:\n    value:\n        - \"a ... \"escaped\": $var\"\n",
                "",
                "[]",
                "{}",
                "openapi: 4.0.0",
                "swagger: '1.2'",
                "&a [*a]"
            })
    void what_is_no_openapi_document_is_refused_as_aws_does(String text) {
        assertThatThrownBy(() -> new OpenApiParser().parse(text, Map.of()))
                .isInstanceOf(ControlException.class)
                .hasMessage("Invalid OpenAPI input.");
    }

    @Test
    void json_and_yaml_mean_the_same() {
        String yaml = "openapi: 3.1.0\ninfo: {title: t, version: 2016-09-01}\npaths: {/a: {get: {operationId: 010}}}\n";
        String json = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"2016-09-01\"},"
                + "\"paths\":{\"/a\":{\"get\":{\"operationId\":\"010\"}}}}";

        assertThat(Documents.api(yaml)).isEqualTo(Documents.api(json));
    }

    @Test
    void paths_without_methods_are_resources_and_a_slash_at_the_end_means_nothing() {
        ImportedApi api =
                Documents.api(Documents.openApi("paths: {/a/: {}, /b: {get: {}}, /: {}, x-other: {get: {}}}\n"));

        assertThat(api.methods()).containsOnlyKeys("/a", "/b", "/");
        assertThat(api.methods().get("/a")).isEmpty();
        assertThat(api.methods().get("/b")).containsOnlyKeys("GET");
    }

    @Test
    void every_method_of_api_gateway_is_read() {
        ImportedApi api = Documents.api(Documents.openApi("paths: {/a: {get: {}, put: {}, post: {}, delete: {}, "
                + "options: {}, head: {}, patch: {}, trace: {}, x-amazon-apigateway-any-method: {}}}\n"));

        assertThat(api.methods().get("/a"))
                .containsOnlyKeys("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "ANY");
    }

    @Test
    void merge_keys_and_aliases_are_written_out() {
        ImportedApi api = Documents.api(
                Documents.openApi(
                        """
                paths:
                  /a: &a {get: {operationId: one}}
                  /b: {<<: *a, put: {operationId: two}}
                """));

        assertThat(api.methods().get("/b")).containsOnlyKeys("GET", "PUT");
    }

    @Test
    void each_element_knows_the_pointer_to_what_defined_it() {
        Map<ElementAddress, String> pointers = Documents.reading(
                        Documents.openApi(
                                """
                        paths: {/pets: {get: {parameters: [{name: a, in: query}], responses: {200: {}},
                          x-amazon-apigateway-integration: {type: mock, requestTemplates: {text/plain: x},
                            responses: {'2..': {statusCode: 200, responseTemplates: {text/plain: y}}}}}}}
                        components: {schemas: {Pet: {}}}
                        """))
                .pointers();
        ElementAddress method = ElementAddress.method("GET", "/pets");
        String operation = "/paths/~1pets/get";
        String integration = operation + "/x-amazon-apigateway-integration";

        assertThat(pointers)
                .containsEntry(ElementAddress.api(), "")
                .containsEntry(ElementAddress.resource("/pets"), "/paths/~1pets")
                .containsEntry(method, operation)
                .containsEntry(
                        method.child("requestParameters", "method.request.querystring.a"), operation + "/parameters/0")
                .containsEntry(method.child("methodResponses", "200"), operation + "/responses/200")
                .containsEntry(method.child("integration"), integration)
                .containsEntry(
                        method.child("integration", "requestTemplates", "text/plain"),
                        integration + "/requestTemplates/text~1plain")
                .containsEntry(
                        method.child("integration", "integrationResponses", "200", "selectionPattern"),
                        integration + "/responses/2..")
                .containsEntry(
                        method.child("integration", "integrationResponses", "200", "responseTemplates", "text/plain"),
                        integration + "/responses/2../responseTemplates/text~1plain")
                .containsEntry(ElementAddress.model("Pet"), "/components/schemas/Pet");
    }
}
