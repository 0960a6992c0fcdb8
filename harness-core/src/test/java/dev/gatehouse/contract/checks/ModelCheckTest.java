package dev.gatehouse.contract.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelCheckTest {

    private static final String JSON_PET = "content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
    private static final String PET =
            "{Pet: {type: object, required: [name], properties: {name: {type: string}, tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}}},"
                    + " Tag: {type: object, properties: {id: {type: integer}}}}";

    private final ToldAnswers api = ToldAnswers.declaring("{'200': {description: pet, " + JSON_PET + "}}", PET);

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void an_answer_that_meets_its_model_gives_no_finding() {
        assertThat(check(api.answering(200, "{\"name\": \"Tom\", \"tags\": [{\"id\": 1}]}")))
                .isEmpty();
    }

    @Test
    void a_value_of_another_type_is_found_with_its_pointer_and_the_models_rule() {
        assertThat(check(api.answering(200, "{\"name\": 7}"))).singleElement().satisfies(finding -> {
            assertThat(finding.stage()).isEqualTo(StageName.METHOD_RESPONSE);
            assertThat(finding.pointer()).isEqualTo("/body/name");
            assertThat(finding.problem()).startsWith("the body does not meet model Pet: instance type (integer)");
            assertThat(finding.expected()).isEqualTo("\"type\":\"string\"");
            assertThat(finding.actual()).isEqualTo("7");
        });
    }

    @Test
    void the_rule_of_a_model_that_another_refers_to_is_told() {
        assertThat(check(api.answering(200, "{\"name\": \"Tom\", \"tags\": [{\"id\": \"x\"}]}")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/body/tags/0/id");
                    assertThat(finding.expected()).isEqualTo("\"type\":\"integer\"");
                });
    }

    @Test
    void a_missing_property_is_found_at_its_object() {
        assertThat(check(api.answering(200, "{}"))).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/body");
            assertThat(finding.expected()).isEqualTo("\"required\":[\"name\"]");
        });
    }

    @Test
    void an_undeclared_status_is_found_with_those_that_are_declared() {
        assertThat(check(api.answering(418, "{}")))
                .containsExactly(Finding.of(
                        "/status", "GET /pets/{id} declares no method response of this status", "one of 200", "418"));
    }

    @Test
    void an_undeclared_content_type_is_found() {
        assertThat(check(api.answering(200, "Tom", "&type=text/plain")))
                .extracting(Finding::pointer, Finding::expected, Finding::actual)
                .containsExactly(tuple("/headers/Content-Type", "one of application/json", "text/plain"));
    }

    @Test
    void what_is_no_json_is_found() {
        assertThat(check(api.answering(200, "oops"))).singleElement().satisfies(finding -> {
            assertThat(finding.expected()).isEqualTo("JSON");
            assertThat(finding.actual()).isEqualTo("oops");
        });
    }

    @Test
    void an_empty_body_is_found_where_a_model_is_declared() {
        assertThat(check(api.answering(200, ""))).extracting(Finding::problem).containsExactly("the body is empty");
    }

    @Test
    void an_answer_of_the_gateway_itself_is_declared_by_no_method() {
        assertThat(check(api.calling("/nowhere"))).isEmpty();
    }

    @Test
    void a_finding_reads_as_a_sentence() {
        assertThat(check(api.answering(418, "{}")).get(0).text())
                .isEqualTo("Method response, /status: GET /pets/{id} declares no method response of this status; "
                        + "expected one of 200, but was 418");
    }

    private static List<Finding> check(Flow flow) {
        return new ModelCheck().check(flow);
    }
}
