package dev.gatehouse.flow.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonLogTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2020-03-12T19:03:58.999Z, 12/Mar/2020:19:03:58 +0000",
        "2026-01-01T00:00:00Z, 01/Jan/2026:00:00:00 +0000",
        "2009-12-31T23:59:59Z, 31/Dec/2009:23:59:59 +0000",
        "0987-10-07T01:02:03Z, 07/Oct/0987:01:02:03 +0000"
    })
    void a_time_is_written_in_utc_with_two_digits_each(Instant time, String written) {
        assertThat(CommonLogTime.of(time)).isEqualTo(written);
    }
}
