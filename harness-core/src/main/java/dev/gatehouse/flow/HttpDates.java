package dev.gatehouse.flow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates as HTTP writes them; the text of the last second is kept, since most requests of a second come together. */
final class HttpDates {

    // Names of days and months as constants: a formatter with a locale loads the JDK's locale data for the first
    // answer.
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private volatile @Nullable Second last;

    /** A second and its text. */
    private record Second(long epoch, String text) {}

    String of(Instant instant) {
        Second known = last;
        if (known == null || known.epoch() != instant.getEpochSecond()) {
            known = new Second(instant.getEpochSecond(), text(instant.atOffset(ZoneOffset.UTC)));
            last = known;
        }
        return known.text();
    }

    /** IMF-fixdate, as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
    private static String text(OffsetDateTime time) {
        StringBuilder text = new StringBuilder(DAYS.get(time.getDayOfWeek().getValue() - 1)).append(", ");
        append(text, time.getDayOfMonth(), ' ');
        text.append(MONTHS.get(time.getMonthValue() - 1)).append(' ');
        text.append(time.getYear()).append(' ');
        append(text, time.getHour(), ':');
        append(text, time.getMinute(), ':');
        append(text, time.getSecond(), ' ');
        return text.append("GMT").toString();
    }

    private static void append(StringBuilder text, int twoDigits, char after) {
        text.append((char) ('0' + twoDigits / 10))
                .append((char) ('0' + twoDigits % 10))
                .append(after);
    }
}
