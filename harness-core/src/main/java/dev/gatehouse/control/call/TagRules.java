package dev.gatehouse.control.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tags may be.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html">Tag
 *     restrictions</a>
 */
final class TagRules {

    private static final int MOST = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

    private TagRules() {}

    static void check(JsonNode parameters) {
        JsonNode tags = parameters.path("tags");
        if (tags.size() > MOST) {
            throw ControlException.badRequest("A resource can have at most " + MOST + " tags");
        }
        tags.properties().forEach(tag -> check(tag.getKey(), tag.getValue().asText()));
    }

    private static void check(String key, String value) {
        if (key.toLowerCase(Locale.ROOT).startsWith("aws:")) {
            throw ControlException.badRequest("aws: prefixed tag key names are not allowed for external use.");
        }
        if (key.isEmpty() || key.length() > LONGEST_KEY || !TEXT.matcher(key).matches()) {
            throw ControlException.badRequest("Invalid tag key: " + key);
        }
        if (value.length() > LONGEST_VALUE || !TEXT.matcher(value).matches()) {
            throw ControlException.badRequest("Invalid tag value: " + value);
        }
    }
}
