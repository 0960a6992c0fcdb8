package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Waiver;
import org.junit.jupiter.api.Test;

class OpenApiCheckTest {

    @Test
    void what_is_waived_is_no_problem_and_is_told() {
        OpenApiCheck check = Checks.checkWaiving(
                "x-amazon-apigateway-cors: {}\npaths: {/a: {trace: {}}}\n", "x-amazon-apigateway-cors", "trace");

        assertThat(check.problems()).isEmpty();
        assertThat(check.waivers())
                .containsExactly(
                        new Waiver("x-amazon-apigateway-cors", Origin.of("api.yaml", 3, 1)),
                        new Waiver("trace", Origin.of("api.yaml", 4, 14)));
    }

    @Test
    void a_waived_name_that_is_not_used_is_not_told() {
        assertThat(Checks.checkWaiving("paths: {}\n", "trace").waivers()).isEmpty();
    }

    @Test
    void what_is_wrong_cannot_be_waived() {
        assertThat(Checks.checkWaiving("paths: {/a: {get: {}}}\n", "get").problems())
                .hasSize(1);
    }

    @Test
    void what_only_the_import_finds_has_a_line_too() {
        assertThat(Checks.problems("paths: {}\ncomponents:\n  schemas:\n    a_b: {}\n"))
                .containsExactly(
                        """
                api.yaml:6:5
                    Unable to create model for 'a_b': Model name must be alphanumeric: a_b (/components/schemas/a_b).
                    API Gateway refuses the document for it. Correct it.""");
    }

    @Test
    void what_the_import_leaves_out_is_a_problem() {
        assertThat(Checks.problemsOfIntegration("{type: mock, requestParameters: {integration.request.header.a: 1}}"))
                .singleElement()
                .asString()
                .contains("Expected type string for property 'integration.request.header.a'")
                .endsWith("API Gateway leaves it out. Correct or remove it.");
    }

    @Test
    void all_problems_are_listed_from_the_first_line_to_the_last() {
        assertThat(Checks.problems("security: [{no: []}]\npaths: {/a: {get: {}}}\nx-amazon-apigateway-x: 1\n"))
                .extracting(problem -> problem.substring(0, "api.yaml:3".length()))
                .containsExactly("api.yaml:3", "api.yaml:4", "api.yaml:5");
    }

    @Test
    void json_has_lines_as_well() {
        assertThat(
                        Checks.problemsOf(
                                "api.json",
                                """
                        {
                          "swagger": "2.0",
                          "info": {"title": "pets", "version": "1"},
                          "paths": {
                            "/pets": {"get": {}}
                          }
                        }
                        """))
                .singleElement()
                .asString()
                .startsWith("api.json:5:15\n    GET /pets has no");
    }

    @Test
    void a_document_of_an_unknown_version_is_reported_alone() {
        assertThat(Checks.problemsOf("api.yaml", "openapi: 3.2.0\npaths: {/a: {get: {}}}\n"))
                .containsExactly(
                        """
                api.yaml:1:1
                    OpenAPI 3.2.0 is not supported (/openapi).
                    Write openapi: 3.0.1, openapi: 3.1.0 or swagger: "2.0".""");
        assertThat(Checks.problemsOf("api.yaml", "swagger: '1.2'\n"))
                .singleElement()
                .asString()
                .contains("Swagger 1.2 is not supported");
    }

    @Test
    void a_text_that_is_no_openapi_document_is_reported() {
        assertThat(Checks.problemsOf("api.yaml", "title: pets\n"))
                .containsExactly(
                        """
                api.yaml:1:1
                    This is no OpenAPI document: it has neither openapi nor swagger.
                    Write openapi: 3.0.1, openapi: 3.1.0 or swagger: "2.0".""");
    }
}
