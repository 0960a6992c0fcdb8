package dev.gatehouse.mapping.lenientjson;

import java.util.OptionalInt;

/**
 * Reads the status that a MOCK integration's request names. AWS asks for much less than JSON here: keys need no quotes,
 * or single ones, commas may be doubled or trail, and what follows the status may be nonsense.
 *
 * <pre>{@code
 * LenientJson.statusCode("{statusCode: 200,}");        // 200
 * LenientJson.statusCode("{\"statusCode\": \"200\"}"); // empty: a string is no status, AWS answers 500
 * }</pre>
 */
public final class LenientJson {
    private LenientJson() {}

    /** The integer under {@code statusCode} at the top of the object, or empty if there is none: AWS answers 500. */
    public static OptionalInt statusCode(String request) {
        return new ObjectScanner(request).integer("statusCode");
    }
}
