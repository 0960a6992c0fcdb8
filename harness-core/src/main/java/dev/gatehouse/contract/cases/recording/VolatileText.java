package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in texts what is another with every exchange, and leaves the rest as it is. */
final class VolatileText {

    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** Ids and times as API Gateway writes them: of trace ids, UUIDs, its log's times, ISO 8601, and HTTP dates. */
    private static final List<String> KNOWN = List.of(
            "1-[0-9a-f]{8}-[0-9a-f]{24}",
            UUID,
            "\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4}",
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})",
            "[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");

    private static final Pattern ANY = Pattern.compile("(" + String.join(")|(", KNOWN) + ")");

    private VolatileText() {}

    /** A text as two runs gave it, their names already put back. */
    static JsonNode expected(String one, String other) {
        if (one.matches(UUID) && other.matches(UUID)) {
            return VolatileJson.matcher("$uuid", BooleanNode.TRUE);
        }
        String pattern = pattern(one);
        if (pattern.equals(pattern(other))) {
            return ANY.matcher(one).find() ? regex(pattern) : TextNode.valueOf(one);
        }
        return regex(aroundDifference(one, other));
    }

    private static JsonNode regex(String pattern) {
        return VolatileJson.matcher("$regex", TextNode.valueOf(pattern));
    }

    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher found = ANY.matcher(text);
        int from = 0;
        while (found.find()) {
            pattern.append(quoted(text.substring(from, found.start())));
            for (int known = 0; known < KNOWN.size(); known++) {
                if (found.group(known + 1) != null) {
                    pattern.append(KNOWN.get(known));
                }
            }
            from = found.end();
        }
        return pattern.append(quoted(text.substring(from))).toString();
    }

    /** What both runs have in front and behind. */
    private static String aroundDifference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return quoted(one.substring(0, front)) + ".*" + quoted(one.substring(one.length() - back));
    }

    /** Names stay names inside a quotation: they are filled in before the pattern is read. */
    private static String quoted(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }
}
