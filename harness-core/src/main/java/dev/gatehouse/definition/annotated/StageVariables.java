package dev.gatehouse.definition.annotated;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stage variables of an annotated API. */
final class StageVariables {

    private StageVariables() {}

    static void check(Elements elements, Findings findings) {
        findings.refuseTwice(
                Arrays.asList(elements.type().getAnnotationsByType(StageVariable.class)),
                StageVariable::name,
                elements.origin(),
                "stage variables");
    }

    static Map<String, String> of(Elements elements) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (StageVariable variable : elements.type().getAnnotationsByType(StageVariable.class)) {
            variables.put(variable.name(), variable.value());
        }
        return variables;
    }
}
