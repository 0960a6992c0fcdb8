package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.IntegrationResponseStage;
import java.util.List;

/** The endpoint's answer was not put into the stage's cache. */
record NotKept(IntegrationResponseStage stage) implements Problem {

    @Override
    public String subject() {
        return "endpoint's answer in the stage's cache";
    }

    @Override
    public String expected() {
        return "kept";
    }

    @Override
    public String actual() {
        return "not kept";
    }

    @Override
    public List<String> hints() {
        return CacheReasons.of(stage);
    }
}
