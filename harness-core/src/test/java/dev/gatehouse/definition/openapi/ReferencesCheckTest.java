package dev.gatehouse.definition.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesCheckTest {

    @Test
    void a_reference_to_nothing_is_reported_once_with_what_was_meant() {
        assertThat(Checks.problems(Checks.getWith(
                                "responses: {200: {content: {a/b: {schema: {$ref: '#/components/schemas/Pett'}}}}}")
                        + "components: {schemas: {Pet: {type: object}}}\n"))
                .containsExactly(
                        """
                api.yaml:3:66
                    "#/components/schemas/Pett" refers to nothing in this document \
                (/paths/~1pets/get/responses/200/content/a~1b/schema/$ref).
                    Define it, or correct the reference. Did you mean "Pet"?""");
    }

    @Test
    void without_anything_near_the_remedy_is_general() {
        assertThat(Checks.problems(Checks.getWith("parameters: [{$ref: '#/components/parameters/A'}]")))
                .singleElement()
                .asString()
                .endsWith("Define it, or correct the reference.");
    }

    @Test
    void a_reference_to_another_document_is_reported() {
        assertThat(Checks.problems(Checks.getWith("parameters: [{$ref: 'common.yaml#/A'}]")))
                .containsExactly(
                        """
                api.yaml:3:37
                    "common.yaml#/A" refers to another document, and API Gateway imports one document alone \
                (/paths/~1pets/get/parameters/0/$ref).
                    Copy what it refers to into this document, or bundle the documents before.""");
    }

    @Test
    void a_reference_that_is_an_example_refers_to_nothing() {
        assertThat(Checks.problems(Checks.getWith("parameters: [{name: a, in: query, example: {$ref: '#/nowhere'}}]")))
                .isEmpty();
    }

    @Test
    void circles_of_models_are_legal() {
        assertThat(
                        Checks.problems(
                                """
                        paths: {}
                        components: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/B'}}},
                          B: {properties: {a: {$ref: '#/components/schemas/A'}}}}}
                        """))
                .isEmpty();
    }
}
