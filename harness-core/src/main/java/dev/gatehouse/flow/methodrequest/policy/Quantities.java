package dev.gatehouse.flow.methodrequest.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Numbers and dates of conditions: dates as ISO 8601 or as seconds since 1970. */
final class Quantities {

    private static final int DATE_LENGTH = "2026-01-31".length();

    private Quantities() {}

    static int compare(String actual, String wanted) {
        return value(actual).compareTo(value(wanted));
    }

    private static BigDecimal value(String text) {
        try {
            return text.indexOf('-') > 0 ? seconds(text) : new BigDecimal(text);
        } catch (NumberFormatException | DateTimeException malformed) {
            throw new PolicyException("'" + text + "' is neither a number nor an ISO 8601 date");
        }
    }

    private static BigDecimal seconds(String text) {
        Instant instant = text.length() == DATE_LENGTH
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9));
    }
}
