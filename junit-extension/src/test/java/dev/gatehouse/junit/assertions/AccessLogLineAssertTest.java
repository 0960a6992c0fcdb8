package dev.gatehouse.junit.assertions;

import static dev.gatehouse.junit.assertions.GatehouseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.monitoring.accesslog.AccessLogLine;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessLogLineAssertTest {

    @Test
    void a_line_in_json_may_have_more_members_than_expected() {
        assertThat(line("{\"status\":\"200\",\"caller\":\"-\"}\n")).hasJsonContaining("{'status': '200'}");
    }

    @Test
    void another_member_fails_with_the_line_and_the_difference() {
        assertThatThrownBy(() -> assertThat(line("{\"status\":\"200\"}")).hasJsonContaining("{'status': '404'}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("{\"status\":\"200\"}")
                .hasMessageContaining("404");
    }

    @Test
    void a_line_that_is_no_json_fails_with_the_line() {
        assertThatThrownBy(() -> assertThat(line("200 -")).hasJsonContaining("{'status': '200'}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("200 -");
    }

    @Test
    void a_newline_at_the_formats_end_does_not_count() {
        assertThat(line("200 -\n")).hasText("200 -");
    }

    private static AccessLogLine line(String text) {
        return new AccessLogLine("id", "api", "dev", "", Instant.EPOCH, text);
    }
}
