package dev.gatehouse.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as HTTP writes them; the text of the last second is kept, since most requests of a second come together. */
final class HttpDates {

    // RFC_1123_DATE_TIME writes the first nine days of a month with one digit, which HTTP does not allow.
    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private volatile @Nullable Second last;

    /** A second and its text. */
    private record Second(long epoch, String text) {}

    String of(Instant instant) {
        Second known = last;
        if (known == null || known.epoch() != instant.getEpochSecond()) {
            known = new Second(instant.getEpochSecond(), IMF_FIXDATE.format(instant.atOffset(ZoneOffset.UTC)));
            last = known;
        }
        return known.text();
    }
}
