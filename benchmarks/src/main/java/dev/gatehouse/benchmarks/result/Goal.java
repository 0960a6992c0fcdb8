package dev.gatehouse.benchmarks.result;

/**
 * What a ratio should be.
 *
 * @param limit the ratio
 * @param isMost whether it may not be more than that; else it may not be less
 */
record Goal(double limit, boolean isMost) {

    static Goal atMost(double limit) {
        return new Goal(limit, true);
    }

    static Goal atLeast(double limit) {
        return new Goal(limit, false);
    }

    boolean isMetBy(double ratio) {
        return isMost ? ratio <= limit : ratio >= limit;
    }

    String text() {
        return (isMost ? "<= " : ">= ") + limit;
    }
}
