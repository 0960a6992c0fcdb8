package dev.gatehouse.flow.methodrequest.userpool;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user pool by its id, which begins with its region.
 *
 * @param id as {@code us-east-1_Example01}
 */
public record UserPoolId(String id) {

    private static final Pattern ID =
            Pattern.compile("(?:arn:[a-z-]+:cognito-idp:[a-z0-9-]+:\\d{12}:userpool/)?" + "([a-z0-9-]+_[0-9A-Za-z]+)");

    /**
     * Reads an id or an ARN, as {@code arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Example01}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static UserPoolId parse(String idOrArn) {
        Matcher matcher = ID.matcher(idOrArn);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + idOrArn + "' names no user pool: write its id, as"
                    + " us-east-1_Example01, or its ARN, arn:aws:cognito-idp:region:account:userpool/id");
        }
        return new UserPoolId(matcher.group(1));
    }

    /** What tokens of the pool say in {@code iss}. */
    public String issuer() {
        return "https://cognito-idp." + id.substring(0, id.indexOf('_')) + ".amazonaws.com/" + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
