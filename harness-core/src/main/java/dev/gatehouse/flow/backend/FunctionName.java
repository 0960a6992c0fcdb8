package dev.gatehouse.flow.backend;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A function by its name or ARN, as Lambda's Invoke API takes it.
 *
 * @param text as it was written
 * @param name the function's name
 * @param qualifier the alias or version; null if none was named
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestSyntax">FunctionName</a>
 */
public record FunctionName(String text, String name, @Nullable String qualifier) {

    private static final Pattern FORM =
            Pattern.compile("(?:arn:[a-z-]+:lambda:[a-z0-9-]*:\\d{12}:(?:function:)?|\\d{12}:(?:function:)?|function:)?"
                    + "([A-Za-z0-9_.-]+)(?::([$A-Za-z0-9_-]+))?");

    /**
     * Reads a name ({@code f}, {@code f:live}), a partial ARN or an ARN.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static FunctionName parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' names no Lambda function: write its name, "
                    + "name:alias, or its ARN (arn:aws:lambda:region:account:function:name)");
        }
        return new FunctionName(text, matcher.group(1), matcher.group(2));
    }

    /**
     * Reads the function of an invocation URI ({@code arn:aws:apigateway:...:lambda:path/2015-03-31/functions/<function>}
     * {@code /invocations}), or what {@link #parse} reads.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static FunctionName ofInvocation(String uri) {
        int start = uri.indexOf("/functions/");
        if (start < 0) {
            return parse(uri);
        }
        int from = start + "/functions/".length();
        int end = uri.lastIndexOf("/invocations");
        return parse(uri.substring(from, end < from ? uri.length() : end));
    }

    /** The alias or version that runs. */
    public String version() {
        return qualifier == null ? "$LATEST" : qualifier;
    }

    @Override
    public String toString() {
        return text;
    }
}
