package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.monitoring.accesslog.AccessLogLine;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on a line of an access log.
 *
 * <pre>{@code
 * assertThat(monitoring.accessLog().of(flows.of(response))).hasJsonContaining("{'status': '200', 'caller': '-'}");
 * }</pre>
 */
public final class AccessLogLineAssert extends AbstractAssert<AccessLogLineAssert, AccessLogLine> {

    AccessLogLineAssert(AccessLogLine line) {
        super(line, AccessLogLineAssert.class);
    }

    /** Asserts the whole line; a newline at the format's end does not count. */
    public AccessLogLineAssert hasText(String expected) {
        text().isEqualTo(expected);
        return this;
    }

    /** Asserts members of a line in JSON; there may be more, and single quotes will do. */
    public AccessLogLineAssert hasJsonContaining(String json) {
        isNotNull();
        JsonNode wanted = LenientJson.expected(json);
        List<JsonDifference> differences = JsonComparison.containing(wanted, parsed());
        if (!differences.isEmpty()) {
            throw failure(
                    "%nThe access log's line%n  %s%ndiffers:%n  %s",
                    actual.text(),
                    differences.stream().map(JsonDifference::text).collect(Collectors.joining("\n  ")));
        }
        return this;
    }

    /** Asserts on the line with everything that AssertJ has for texts. */
    public AbstractStringAssert<?> text() {
        isNotNull();
        return Assertions.assertThat(actual.text().stripTrailing()).as("the access log's line");
    }

    private JsonNode parsed() {
        try {
            JsonNode found = LenientJson.sent(actual.text());
            if (found != null) {
                return found;
            }
        } catch (JsonProcessingException malformed) {
            throw failure(
                    "%nThe access log's line is no JSON:%n  %s%n%s", actual.text(), malformed.getOriginalMessage());
        }
        throw failure("The access log's line is empty");
    }
}
