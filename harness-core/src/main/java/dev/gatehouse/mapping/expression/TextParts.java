package dev.gatehouse.mapping.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut at its stage variables and path parameters. */
record TextParts(String source, List<Part> parts) {
    private static final String STAGE_VARIABLE = "\\$\\{stageVariables\\.([^{}]*)}";
    private static final Pattern STAGE_VARIABLES = Pattern.compile(STAGE_VARIABLE);
    private static final Pattern STAGE_VARIABLES_AND_PATH = Pattern.compile(STAGE_VARIABLE + "|(?<!\\$)\\{([^{}]+)}");

    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Variable(String name) implements Part {}

    record PathParameter(String name) implements Part {}

    static TextParts parse(String text, boolean withPath) {
        Matcher matcher = (withPath ? STAGE_VARIABLES_AND_PATH : STAGE_VARIABLES).matcher(text);
        List<Part> parts = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            parts.add(new Literal(text.substring(end, matcher.start())));
            String variable = matcher.group(1);
            parts.add(variable != null ? new Variable(variable) : new PathParameter(matcher.group(2)));
            end = matcher.end();
        }
        parts.add(new Literal(text.substring(end)));
        return new TextParts(text, List.copyOf(parts));
    }

    String render(Map<String, String> stageVariables, Map<String, String> pathParameters) {
        if (parts.size() == 1) {
            return source; // nothing but text
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Variable variable) {
                text.append(stageVariables.getOrDefault(variable.name(), ""));
            } else if (part instanceof PathParameter path) {
                text.append(pathParameters.getOrDefault(path.name(), "{" + path.name() + "}"));
            }
        }
        return text.toString();
    }

    Set<String> stageVariables() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Variable variable) {
                names.add(variable.name());
            }
        }
        return names;
    }

    Set<String> pathParameters() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof PathParameter path) {
                names.add(path.name());
            }
        }
        return names;
    }
}
