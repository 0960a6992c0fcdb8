package dev.gatehouse.flow.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageCacheTest {

    private static final int LARGE = 1 << 20;

    private final StageCache cache = new StageCache("0.5");

    @Test
    void what_was_used_longest_ago_goes_when_there_are_too_many() {
        cache.keep(key(0), answer(0));
        cache.keep(key(1), answer(0));
        cache.find(key(0));
        for (int i = 2; i <= StageCache.MOST_ANSWERS; i++) {
            cache.keep(key(i), answer(0));
        }

        assertThat(cache.find(key(1))).isNull();
        assertThat(cache.find(key(0))).isNotNull();
        assertThat(cache.find(key(StageCache.MOST_ANSWERS))).isNotNull();
    }

    @Test
    void what_was_used_longest_ago_goes_when_they_are_too_large() {
        int most = (int) (StageCache.MOST_BYTES / LARGE);
        for (int i = 0; i < most; i++) {
            cache.keep(key(i), answer(LARGE));
        }

        assertThat(cache.find(key(0))).isNull();
        assertThat(cache.find(key(1))).isNotNull();
        assertThat(cache.find(key(most - 1))).isNotNull();
    }

    @Test
    void an_answer_that_takes_anothers_place_takes_its_room_too() {
        for (int i = 0; i < 200; i++) {
            cache.keep(key(1), answer(LARGE));
        }
        cache.keep(key(2), answer(LARGE));

        assertThat(cache.find(key(1))).isNotNull();
    }

    @Test
    void an_answer_that_was_under_way_does_not_outlive_a_flush() {
        StageCache after = cache.emptied();

        cache.keep(key(1), answer(0));

        assertThat(after.find(key(1))).isNull();
    }

    private static CacheKey key(int number) {
        return new CacheKey("dep123", "abc", "GET", Map.of("n", List.of(Integer.toString(number))));
    }

    private static KeptAnswer answer(int bytes) {
        return new KeptAnswer(
                new EndpointCall.MockCall(Bytes.EMPTY),
                TemplateOverrides.none(),
                new HttpResponse(200, Headers.EMPTY, Bytes.of(new byte[bytes])),
                null,
                new KeptAnswer.Origin(
                        "request", Instant.EPOCH, Duration.ofMinutes(5), new ClientParameterValues(Map.of())));
    }
}
