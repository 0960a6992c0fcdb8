package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Expectation;
import dev.gatehouse.contract.cases.matching.Mismatch;
import io.burt.jmespath.JmesPath;
import io.burt.jmespath.jackson.JacksonRuntime;
import java.time.InstantSource;
import java.util.List;

/**
 * What the steps of one run share.
 *
 * @param world where the case runs
 * @param names what later steps may name
 * @param clock what time it is for matchers, by the machine
 */
record CaseState(CaseWorld world, Names names, InstantSource clock) {

    private static final JmesPath<JsonNode> JMES_PATH = new JacksonRuntime();

    JsonNode filled(JsonNode node) {
        return names.fill(node);
    }

    /** Where an answer is not what a step expects; nothing is expected of one without an expectation. */
    List<Mismatch> mismatches(CaseStep step, JsonNode answer) {
        return step.expectation().isMissingNode() ? List.of() : match(filled(step.expectation()), answer);
    }

    List<Mismatch> match(JsonNode expected, JsonNode answer) {
        return new Expectation(clock.instant()).match(expected, answer, JsonPointer.empty());
    }

    /**
     * Keeps what a step saves of its answer.
     *
     * @throws CaseProblem if it is not there
     */
    void save(CaseStep step, JsonNode answer) {
        step.source().path("save").properties().forEach(entry -> {
            String path = entry.getValue().asText();
            JsonNode value = JMES_PATH.compile(path).search(answer);
            if (value == null || value.isNull() || value.isMissingNode()) {
                throw new CaseProblem("nothing to save as " + entry.getKey() + " is at " + path + " in " + answer);
            }
            names.put(entry.getKey(), value);
        });
    }
}
