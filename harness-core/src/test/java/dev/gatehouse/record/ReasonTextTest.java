package dev.gatehouse.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonTextTest {

    @Test
    void every_kind_of_reason_has_a_sentence() {
        assertThat(Reason.class.getPermittedSubclasses()).allMatch(ReasonText::has);
    }

    @Test
    void a_pattern_that_failed_says_against_what() {
        assertThat(ReasonText.of(new Reason.ResponseNotSelected("5\\d{2}", "500", "200")))
                .isEqualTo("pattern 5\\d{2} (for 500) did not match 200");
        assertThat(ReasonText.of(new Reason.ResponseNotSelected(".*x.*", "500", "")))
                .isEqualTo("pattern .*x.* (for 500) did not match an empty text");
    }

    @Test
    void the_default_response_is_called_so() {
        assertThat(ReasonText.of(new Reason.ResponseSelected(null, "200", "204")))
                .isEqualTo("default response 200 selected for 204");
    }

    @Test
    void a_template_shows_what_its_references_stood_for() {
        assertThat(ReasonText.of(
                        new Reason.TemplateRendered("application/json", "{}", Map.of("$input.params('a')", "1"))))
                .isEqualTo("template application/json rendered 2 characters\n$input.params('a') = 1");
    }

    @Test
    void a_body_that_fails_its_model_lists_the_errors() {
        assertThat(ReasonText.of(new Reason.BodyValidated("NewPet", "application/json", List.of("no name", "no age"))))
                .isEqualTo("body does not fit model NewPet (for application/json): no name; no age");
    }

    @Test
    void an_absent_source_of_a_mapping_is_said_to_be_absent() {
        assertThat(ReasonText.of(new Reason.ParameterMapped(
                        "integration.request.header.X", "method.request.header.Y", List.of())))
                .isEqualTo("integration.request.header.X <- method.request.header.Y (absent)");
    }
}
