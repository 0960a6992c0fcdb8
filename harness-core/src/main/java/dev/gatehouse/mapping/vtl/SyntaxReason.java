package dev.gatehouse.mapping.vtl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what Velocity's parser says in its tokens. */
final class SyntaxReason {
    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"(.*?)\" at ", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\s+at \\S*\\[line \\d+, column \\d+]");

    private SyntaxReason() {}

    static String of(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "it nests too deeply";
        }
        String message = String.valueOf(thrown.getMessage());
        Matcher encountered = ENCOUNTERED.matcher(message);
        return encountered.find()
                ? unexpected(encountered.group(1))
                : POSITION.matcher(message).replaceAll("").strip();
    }

    private static String unexpected(String token) {
        return switch (token) {
            case "<EOF>", "\\u001c" -> "the text ends while something is still open; look for a missing #end or ')'";
            case "#end", "#{end}" -> "this #end closes nothing";
            case "#else", "#{else}" -> "this #else belongs to no #if";
            // the parser escapes its tokens as Java does
            default -> "'" + token.replace("\\\"", "\"") + "' cannot stand here";
        };
    }
}
