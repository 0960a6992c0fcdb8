package dev.gatehouse.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpDatesTest {

    private final HttpDates dates = new HttpDates();

    @Test
    void the_day_has_two_digits_and_the_zone_is_gmt() {
        assertThat(dates.of(Instant.parse("2026-11-01T23:59:59.999Z"))).isEqualTo("Sun, 01 Nov 2026 23:59:59 GMT");
    }

    @Test
    void another_second_has_another_text() {
        String before = dates.of(Instant.parse("2026-11-01T23:59:59Z"));

        assertThat(dates.of(Instant.parse("2026-11-02T00:00:00Z"))).isNotEqualTo(before);
    }
}
