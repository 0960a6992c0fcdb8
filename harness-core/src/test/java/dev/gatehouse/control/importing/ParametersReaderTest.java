package dev.gatehouse.control.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.rest.Method;
import org.junit.jupiter.api.Test;

class ParametersReaderTest {

    @Test
    void parameters_are_required_as_they_say() {
        Method method = Documents.get(
                """
                {parameters: [{name: a, in: query, required: true}, {name: b, in: query}, {name: C, in: header}]}""");

        assertThat(method.requestParameters())
                .containsEntry("method.request.querystring.a", true)
                .containsEntry("method.request.querystring.b", false)
                .containsEntry("method.request.header.C", false)
                .hasSize(3);
    }

    @Test
    void a_variable_of_the_path_is_required_even_if_nothing_declares_it() {
        String document = Documents.openApi("paths: {'/pets/{id}/{proxy+}': {x-amazon-apigateway-any-method: {}}}\n");

        assertThat(Documents.method(document, "/pets/{id}/{proxy+}", "ANY").requestParameters())
                .containsEntry("method.request.path.id", true)
                .containsEntry("method.request.path.proxy", true)
                .hasSize(2);
    }

    @Test
    void a_methods_parameter_replaces_the_paths() {
        String document = Documents.openApi(
                """
                paths:
                  /pets:
                    parameters: [{name: a, in: query, required: true}, {name: b, in: query, required: true}]
                    get: {parameters: [{name: a, in: query, required: false}]}
                """);

        assertThat(Documents.method(document, "/pets", "GET").requestParameters())
                .containsEntry("method.request.querystring.a", false)
                .containsEntry("method.request.querystring.b", true);
    }

    @Test
    void a_parameter_may_be_defined_elsewhere() {
        String document = Documents.openApi(
                """
                paths: {/pets: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}}
                components: {parameters: {A: {name: a, in: header, required: true}}}
                """);

        assertThat(Documents.method(document, "/pets", "GET").requestParameters())
                .containsEntry("method.request.header.a", true);
    }

    @Test
    void cookies_and_forms_are_no_request_parameters() {
        Method method = Documents.get("{parameters: [{name: a, in: cookie}, {name: b, in: formData}]}");

        assertThat(method.requestParameters()).isEmpty();
    }

    @Test
    void two_references_that_name_each_other_end() {
        String document = Documents.openApi(
                """
                paths: {/pets: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}}
                components: {parameters: {A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/A'}}}
                """);

        assertThat(Documents.method(document, "/pets", "GET").requestParameters())
                .isEmpty();
    }
}
