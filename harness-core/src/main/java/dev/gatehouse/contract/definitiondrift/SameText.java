package dev.gatehouse.contract.definitiondrift;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a deployed text is what the definition says, up to what is known only when a stack is made: account, region, the ids
 * of user pools, and the names that CloudFormation gives to what has none.
 */
final class SameText {

    private static final String REGION = "[a-z]{2}(?:-[a-z]+)+-\\d";

    /** Account and region of a loaded definition, a user pool's id, and {@code <stack>-<logical id>-<suffix>}. */
    private static final Pattern OF_A_STACK = Pattern.compile("(?<account>123456789012)|(?<pool>us-east-1_\\w+)"
            + "|(?<region>us-east-1)|(?<made>[A-Za-z][A-Za-z0-9-]*-(?<id>[A-Za-z0-9]+)-[0-9A-Z]{12}(?!\\w))");

    private SameText() {}

    static boolean matches(String defined, String deployed) {
        return defined.equals(deployed) || pattern(defined).matcher(deployed).matches();
    }

    private static Pattern pattern(String defined) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (MatchResult known : OF_A_STACK.matcher(defined).results().toList()) {
            regex.append(Pattern.quote(defined.substring(from, known.start()))).append(of(known));
            from = known.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(defined.substring(from))).toString());
    }

    private static String of(MatchResult known) {
        if (known.group(1) != null) {
            return "\\d{12}";
        }
        if (known.group(2) != null) {
            return REGION + "_\\w+";
        }
        return known.group(3) != null ? REGION : "[\\w-]+-" + Pattern.quote(known.group(5)) + "-\\w{8,16}";
    }
}
