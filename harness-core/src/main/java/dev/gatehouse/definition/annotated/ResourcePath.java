package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole path of a method's resource. */
record ResourcePath(String text) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+?)\\+?}");

    /** Puts together what the type and the method say, each of which may be null. */
    static ResourcePath of(@Nullable Resource onType, @Nullable Resource onMethod) {
        String prefix = onType == null || onType.value().equals("/") ? "" : onType.value();
        String own = onMethod == null || onMethod.value().equals("/") ? "" : onMethod.value();
        return new ResourcePath(prefix.isEmpty() && own.isEmpty() ? "/" : prefix + own);
    }

    void check(Origin origin, Findings findings) {
        if (!text.startsWith("/")) {
            findings.add(origin, "The path \"" + text + "\" does not begin with a slash.", "Write \"/" + text + "\".");
        } else if (text.length() > 1 && text.endsWith("/")) {
            findings.add(
                    origin,
                    "The path \"" + text + "\" ends with a slash, which no resource of API Gateway does.",
                    "Leave the last slash out.");
        } else if (text.contains("//")) {
            findings.add(origin, "The path \"" + text + "\" has an empty part.", "Write one slash between two parts.");
        } else {
            checkBraces(origin, findings);
        }
    }

    private void checkBraces(Origin origin, Findings findings) {
        for (String part : text.substring(1).split("/", -1)) {
            boolean braced = part.contains("{") || part.contains("}");
            if (braced && !PARAMETER.matcher(part).matches()) {
                String name = part.replaceAll("[^A-Za-z0-9._:-]", "");
                findings.add(
                        origin,
                        "The path \"" + text + "\" has the part \"" + part + "\", which is no parameter.",
                        "Write a parameter as a whole part in a pair of braces, as {" + (name.isEmpty() ? "id" : name)
                                + "}.");
            }
        }
    }

    /** The names between braces, without the plus of a greedy one. */
    List<String> parameters() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
