package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a template of which nothing is made yet: plain ones, and those with parameters in them.
 *
 * @param root the template
 * @param given the values that are given for parameters
 */
record PlainTexts(SourceObject root, Map<String, String> given) {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}!]+)}");

    /** The text; empty if something else makes it. Names of other things than parameters stay as they are. */
    Optional<String> of(SourceNode node) {
        if (node instanceof SourceObject object
                && object.tag() == null
                && object.members().size() == 1) {
            if (object.get("Ref") instanceof SourceScalar name) {
                return Optional.of(parameter(name.text()));
            }
            return object.get("Fn::Sub") instanceof SourceScalar text
                    ? Optional.of(substituted(text.text()))
                    : Optional.empty();
        }
        if (!(node instanceof SourceScalar scalar)) {
            return Optional.empty();
        }
        String tag = String.valueOf(scalar.tag());
        return switch (tag) {
            case "null" -> Optional.of(scalar.text());
            case "!Ref" -> Optional.of(parameter(scalar.text()));
            case "!Sub" -> Optional.of(substituted(scalar.text()));
            default -> Optional.empty();
        };
    }

    private String substituted(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(parameter(name.group(1))));
    }

    private String parameter(String name) {
        String value = given.get(name);
        if (value != null) {
            return value;
        }
        return root.get("Parameters") instanceof SourceObject parameters
                        && parameters.get(name) instanceof SourceObject parameter
                        && parameter.get("Default") instanceof SourceScalar text
                ? text.text()
                : "${" + name + "}";
    }
}
