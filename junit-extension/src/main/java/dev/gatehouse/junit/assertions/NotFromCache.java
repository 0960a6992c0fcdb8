package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Call;
import dev.gatehouse.record.IntegrationRequestStage;
import java.util.List;

/** The endpoint was asked where the stage's cache should have answered. */
record NotFromCache(IntegrationRequestStage stage) implements Problem {

    @Override
    public String subject() {
        return "answer from the stage's cache";
    }

    @Override
    public String expected() {
        return "served from the cache";
    }

    @Override
    public String actual() {
        return stage.call().kind() == Call.Kind.MOCK
                ? "answered by the MOCK"
                : "answered by " + new OtherCall("", stage.call()).actual();
    }

    @Override
    public List<String> hints() {
        return CacheReasons.of(stage);
    }
}
