package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The function that a URI invokes. */
final class InvokedFunction {

    private static final Pattern INVOCATION =
            Pattern.compile("(?:.*/functions/)?(arn:[^:]*:lambda:[^/$]+)(?:/invocations)?");

    private InvokedFunction() {}

    /** Its name; empty if something else is called, or credentials are used for it. */
    static Optional<String> name(JsonNode uri, JsonNode credentials) {
        Matcher matcher = INVOCATION.matcher(uri.asText());
        return matcher.matches() && credentials.asText().isEmpty()
                ? Optional.of(LambdaPermission.nameOf(matcher.group(1)))
                : Optional.empty();
    }
}
