package dev.gatehouse.benchmarks.measurement;

import java.time.Duration;

/** How often and how long everything is measured. */
public enum Effort {
    /** As the figures are made. */
    FULL,
    /** As little as shows that every measurement runs: its figures mean nothing. */
    QUICK;

    private static final int LESS = 20;

    /** How often something is done over. */
    int times(int full) {
        return this == FULL ? full : 1;
    }

    /** How many of something are made or asked. */
    int count(int full) {
        return this == FULL ? full : Math.max(1, full / LESS);
    }

    /** How long something is done. */
    Duration duration(Duration full) {
        return this == FULL ? full : full.dividedBy(LESS);
    }
}
