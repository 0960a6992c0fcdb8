package dev.gatehouse.flow.httpapi.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as events write them: {@code 12/Mar/2020:19:03:58 +0000}. */
final class EventTime {

    private static final DateTimeFormatter COMMON_LOG = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private EventTime() {}

    static String of(Instant time) {
        return COMMON_LOG.format(time);
    }
}
