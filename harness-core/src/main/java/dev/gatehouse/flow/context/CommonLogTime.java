package dev.gatehouse.flow.context;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as AWS writes them in {@code $context.requestTime} and in events: {@code 12/Mar/2020:19:03:58 +0000}.
 *
 * <p>By hand, since every event of a function has one, and a formatter takes several times as long.
 */
public final class CommonLogTime {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int LETTERS = 3;
    private static final int LENGTH = 26;

    private CommonLogTime() {}

    /** The time in UTC, to the second. */
    public static String of(Instant time) {
        LocalDateTime at = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        int month = (at.getMonthValue() - 1) * LETTERS;
        StringBuilder text = new StringBuilder(LENGTH);
        digits(text, at.getDayOfMonth()).append('/').append(MONTHS, month, month + LETTERS);
        text.append('/');
        digits(text, at.getYear() / 100);
        digits(text, at.getYear() % 100).append(':');
        digits(text, at.getHour()).append(':');
        digits(text, at.getMinute()).append(':');
        digits(text, at.getSecond()).append(" +0000");
        return text.toString();
    }

    private static StringBuilder digits(StringBuilder text, int two) {
        return two < 10 ? text.append('0').append(two) : text.append(two);
    }
}
