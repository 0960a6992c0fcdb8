package dev.gatehouse.control.v2;

import dev.gatehouse.model.v2.Stage;
import java.time.Instant;

/** Stages that differ from others. */
final class StageChange {

    private StageChange() {}

    static Stage of(Stage old, Record request, Instant now) {
        return touched(Merged.of(old, request, Stage.class), now);
    }

    static Stage touched(Stage old, Instant now) {
        return Merged.of(old, new Touched(now), Stage.class);
    }

    static Stage deployed(Stage old, String deploymentId, Instant now) {
        return Merged.of(old, new Deployed(deploymentId, now), Stage.class);
    }

    private record Touched(Instant lastUpdatedDate) {}

    private record Deployed(String deploymentId, Instant lastUpdatedDate) {}
}
