package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.ParameterDeclaration;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.Template;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a template's parameters: those that are given, else the defaults.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">Parameters</a>
 */
final class ParameterValues {

    /** What another stack exports is given as a parameter with this before the export's name. */
    static final String IMPORT_PREFIX = "ImportValue:";

    private final Map<String, String> given;
    private final Problems problems;

    private ParameterValues(Map<String, String> given, Problems problems) {
        this.given = given;
        this.problems = problems;
    }

    static Map<String, SourceNode> of(
            Template template, String fileName, Map<String, String> given, Problems problems) {
        ParameterValues values = new ParameterValues(given, problems);
        values.refuseUnknown(template, fileName);
        Map<String, SourceNode> result = new LinkedHashMap<>();
        for (ParameterDeclaration parameter : template.parameters().values()) {
            // asked for where something refers to it, which in templates of the CDK nothing does
            boolean elsewhere = parameter.isStoredInSsm() && parameter.defaultValue() != null;
            if (!elsewhere || given.containsKey(parameter.name())) {
                result.put(parameter.name(), node(parameter, values.value(parameter)));
            }
        }
        return result;
    }

    private void refuseUnknown(Template template, String fileName) {
        given.keySet().stream()
                .filter(name -> !name.startsWith("AWS::") && !name.startsWith(IMPORT_PREFIX))
                .filter(name -> !template.parameters().containsKey(name))
                .sorted()
                .forEach(name -> problems.add(
                        Origin.of(fileName, 1, 1),
                        null,
                        "A value is given for the parameter " + name + ", which the template does not have.",
                        Nearest.hint(name, template.parameters().keySet(), "Do not give it.")));
    }

    private String value(ParameterDeclaration parameter) {
        String givenValue = given.get(parameter.name());
        String value = givenValue == null ? parameter.defaultValue() : givenValue;
        if (value == null) {
            problems.add(
                    parameter.origin(),
                    null,
                    "The parameter " + parameter.name() + " has no value.",
                    "Give a value for " + parameter.name() + ", or a Default.");
            return "";
        }
        String fault = ParameterCheck.fault(parameter, value);
        if (fault != null) {
            problems.add(
                    parameter.origin(),
                    null,
                    "The parameter " + parameter.name() + " is \"" + value + "\", but " + fault + ".",
                    "Give another value.");
        }
        return value;
    }

    private static SourceNode node(ParameterDeclaration parameter, String value) {
        if (!parameter.isList()) {
            return scalar(parameter, value);
        }
        return new SourceArray(
                parameter.origin(),
                null,
                Arrays.stream(value.split(",", -1))
                        .map(item -> scalar(parameter, item.strip()))
                        .toList());
    }

    private static SourceNode scalar(ParameterDeclaration parameter, @Nullable String value) {
        return new SourceScalar(parameter.origin(), null, SourceScalar.Kind.TEXT, value == null ? "" : value);
    }
}
