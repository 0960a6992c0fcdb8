package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * A message that a test expects: an object or a list is compared as JSON, in which single quotes will do; all else as text.
 *
 * @param text as the test wrote it
 */
record ExpectedMessage(String text) {

    boolean fits(String message) {
        return text.equals(message) || (isJson() && fitsAsJson(message));
    }

    private boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    private boolean fitsAsJson(String message) {
        try {
            return JsonComparison.exact(LenientJson.expected(text), LenientJson.sent(message))
                    .isEmpty();
        } catch (JsonProcessingException | IllegalArgumentException noJson) {
            return false;
        }
    }

    /** As a message would have it. */
    @Override
    public String toString() {
        return isJson() ? text.replace('\'', '"') : text;
    }
}
