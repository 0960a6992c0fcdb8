package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.record.IntegrationRequestStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer is looked for under another key than the expected, or under none. */
record OtherCacheKey(String parameter, List<String> values, IntegrationRequestStage stage) implements Problem {

    @Override
    public String subject() {
        return "cache key";
    }

    @Override
    public String expected() {
        return parameter + (values.isEmpty() ? " absent" : " = " + String.join(", ", values));
    }

    @Override
    public String actual() {
        @Nullable CacheKey key = stage.cacheKey();
        return key == null ? "none: the cache was not used" : key.inWords();
    }

    @Override
    public List<String> hints() {
        return CacheReasons.of(stage);
    }
}
