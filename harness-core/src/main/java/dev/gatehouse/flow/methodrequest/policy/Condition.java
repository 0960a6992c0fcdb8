package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a statement's {@code Condition}: an operator, a key, and the values of which one must fit.
 *
 * @param operator compares
 * @param ifExists whether a request without the key fulfils it
 * @param key as {@code aws:SourceIp}
 * @param values what the key's value is compared with
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition
 *     operators</a>
 */
record Condition(ConditionOperator operator, boolean ifExists, String key, List<String> values) {

    private static final String IF_EXISTS = "IfExists";

    static List<Condition> readAll(JsonNode block) {
        List<Condition> conditions = new ArrayList<>();
        block.properties().forEach(line -> {
            String name = line.getKey().substring(line.getKey().indexOf(':') + 1);
            boolean ifExists = name.endsWith(IF_EXISTS);
            ConditionOperator operator =
                    ConditionOperator.named(ifExists ? name.substring(0, name.length() - IF_EXISTS.length()) : name);
            line.getValue().properties().forEach(entry -> {
                List<String> values = JsonLists.texts(entry.getValue());
                values.forEach(operator::check);
                conditions.add(new Condition(operator, ifExists, entry.getKey(), values));
            });
        });
        return conditions;
    }

    /** As {@code IpAddress aws:SourceIp is one of [10.0.0.0/8]}. */
    String inWords() {
        return operator.title() + (ifExists ? IF_EXISTS : "") + " " + key + " "
                + (operator.negated() ? "is none of " : "is one of ") + values;
    }

    /** The values of its key in a request. */
    String found(PolicyRequest request) {
        List<String> actual = request.values(key);
        return actual.isEmpty() ? "no " + key : String.join(", ", actual);
    }

    boolean holds(PolicyRequest request) {
        List<String> actual = request.values(key);
        if (operator.equals(ConditionOperator.NULL)) {
            return values.contains(Boolean.toString(actual.isEmpty()));
        }
        if (actual.isEmpty()) {
            return ifExists || operator.negated();
        }
        return actual.stream().anyMatch(value -> operator.holds(value, values));
    }
}
