package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stage variables may be called and hold.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html">CreateStage</a>
 */
final class StageVariables {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_]+");
    // The reference has no blank in its pattern; AWS takes it, and names it in its refusal.
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9 \\-._~:/?#&=,]*");

    private StageVariables() {}

    static Map<String, String> checked(@Nullable Map<String, String> given) {
        Map<String, String> variables = Given.texts(given);
        variables.forEach(StageVariables::check);
        return variables;
    }

    static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw ControlException.badRequest("Invalid stage variable name: " + name
                    + ". Please use names with alphanumeric characters and underscores.");
        }
        if (!VALUE.matcher(value).matches()) {
            throw ControlException.badRequest("Invalid stage variable value: " + value
                    + ". Please use values with alphanumeric characters and the symbols"
                    + " ' ', '-', '.', '_', '~', ':', '/', '?', '#', '&', '=', and ','.");
        }
    }
}
