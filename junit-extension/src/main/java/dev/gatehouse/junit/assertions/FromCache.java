package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.NotInCacheKey;
import dev.gatehouse.record.IntegrationRequestStage;
import java.util.List;
import java.util.stream.Stream;

/** The stage's cache answered where the endpoint should have been asked. */
record FromCache(IntegrationRequestStage stage) implements Problem {

    @Override
    public String subject() {
        return "answer from the stage's cache";
    }

    @Override
    public String expected() {
        return "the endpoint called";
    }

    @Override
    public String actual() {
        return "served from the cache";
    }

    @Override
    public List<String> hints() {
        Stream<String> remedies = stage.reasons(NotInCacheKey.class).stream()
                .map(other -> "to tell these answers apart: add " + other.parameter()
                        + " to the integration's cacheKeyParameters");
        return Stream.concat(CacheReasons.of(stage).stream(), remedies).toList();
    }
}
