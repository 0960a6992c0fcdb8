package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.StepKind;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a step uses and no step before it saves. They are no mistake as such, since an unknown name may be API
 * Gateway's own; but where the step failed, they mostly are why.
 */
final class UnsavedNames {

    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final Set<String> GIVEN = Set.of("region", "account", "role");

    private final Set<String> saved = new TreeSet<>(GIVEN);
    private final Set<String> found = new TreeSet<>();
    private final boolean inText;

    private UnsavedNames(boolean inText) {
        this.inText = inText;
    }

    /** The names, without <code>${}</code>. */
    static Set<String> of(ContractCase given, CaseStep step) {
        // what operations take may hold mapping templates, which write names of their own inside of text
        UnsavedNames names = new UnsavedNames(step.kind() != StepKind.CALL);
        given.steps().stream()
                .limit(step.number())
                .forEach(before -> before.source().path("save").fieldNames().forEachRemaining(names.saved::add));
        step.source().properties().forEach(entry -> {
            if (!entry.getKey().equals(StepKind.IMPORT.key())) {
                names.look(entry.getValue());
            }
        });
        return names.found;
    }

    private void look(JsonNode node) {
        if (!node.isTextual()) {
            node.forEach(this::look);
            return;
        }
        Matcher name = NAME.matcher(node.asText());
        while (inText ? name.find() : name.matches()) {
            if (!saved.contains(name.group(1))) {
                found.add(name.group(1));
            }
            if (!inText) {
                return;
            }
        }
    }
}
