package dev.gatehouse.contract.pact.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as {@code $.items[*]['odd name']} that says where a rule applies: to what it names, and to all below.
 *
 * @param segments the parts after {@code $}: names, indices, {@code *}
 */
record PathExpression(List<String> segments) {

    static final String ANY = "*";

    private static final Pattern PART = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+|\\*)]|\\['([^']*)']|\\[\"([^\"]*)\"]");

    static PathExpression parse(String text) {
        List<String> segments = new ArrayList<>();
        Matcher part = PART.matcher(text.startsWith("$") ? text.substring(1) : "." + text);
        while (part.find()) {
            for (int group = 1; group <= part.groupCount(); group++) {
                if (part.group(group) != null) {
                    segments.add(part.group(group));
                }
            }
        }
        return new PathExpression(List.copyOf(segments));
    }

    /** How exactly it names a path: 0 if not at all; a name counts twice what a star does, so the longest exact one wins. */
    int weight(List<String> path) {
        if (segments.size() > path.size()) {
            return 0;
        }
        int weight = 2;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.equals(path.get(i))) {
                weight *= 2;
            } else if (!segment.equals(ANY)) {
                return 0;
            }
        }
        return weight;
    }
}
