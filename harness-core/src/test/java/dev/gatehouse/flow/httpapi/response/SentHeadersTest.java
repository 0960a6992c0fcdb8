package dev.gatehouse.flow.httpapi.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Headers;
import org.junit.jupiter.api.Test;

class SentHeadersTest {

    @Test
    void names_are_capitalised_and_values_stay() {
        assertThat(SentHeaders.capitalised(Headers.of("myheader", "a b", "X-MADE-by", "c")))
                .isEqualTo(Headers.of("Myheader", "a b", "X-Made-By", "c"));
    }

    @Test
    void headers_of_the_connection_are_dropped_with_a_reason() {
        Reasons why = new Reasons();

        assertThat(SentHeaders.of(Headers.of("Transfer-Encoding", "chunked", "X-A", "1"), why))
                .isEqualTo(Headers.of("X-A", "1"));
        assertThat(why.given())
                .containsExactly(new Reason.HeaderChanged("Transfer-Encoding", null, "the gateway writes its own"));
    }
}
