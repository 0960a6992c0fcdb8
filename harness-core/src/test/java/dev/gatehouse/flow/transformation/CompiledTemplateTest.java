package dev.gatehouse.flow.transformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import org.junit.jupiter.api.Test;

class CompiledTemplateTest {

    private final Problems problems = new Problems();

    @Test
    void a_template_may_have_300_kb_and_not_one_byte_more() {
        CompiledTemplate.compile("application/json", "é".repeat(150 * 1024), ElementAddress.api(), problems);
        assertThat(problems.found()).isEmpty();

        CompiledTemplate.compile("application/json", "é".repeat(150 * 1024) + "a", ElementAddress.api(), problems);
        assertThat(problems.found())
                .extracting(CompileProblem::toString)
                .singleElement()
                .asString()
                .contains("The template has 307201 bytes, and API Gateway takes 307200 (300 KB)");
    }
}
