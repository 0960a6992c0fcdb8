package dev.gatehouse.mapping.vtl;

import org.jspecify.annotations.Nullable;

/** Counts what one rendering does, and ends it when it does too much. */
final class RenderBudget {
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_TIME = 32;

    /** A guard and nothing that a test could want to move, so it does not use the gateway's clock. */
    private final long start = System.nanoTime();

    private int steps;
    private long inserted;

    void step() {
        if (++steps > TemplateLimits.STEPS) {
            throw exceeded("it takes more than " + TemplateLimits.STEPS + " steps; look at its nested loops");
        }
        if (steps % STEPS_BETWEEN_LOOKS_AT_THE_TIME == 0 && System.nanoTime() - start > TemplateLimits.TIME.toNanos()) {
            throw exceeded("it takes more than " + TemplateLimits.TIME.toSeconds() + " s");
        }
    }

    void inserted(Object value) {
        inserted += ValueSize.of(value);
        if (inserted > TemplateLimits.INSERTED_CHARACTERS) {
            throw exceeded("its references print more than " + TemplateLimits.INSERTED_CHARACTERS + " characters");
        }
    }

    static TemplateFailure exceeded(String reason) {
        return exceeded(reason, null);
    }

    static TemplateFailure exceeded(String reason, @Nullable Throwable cause) {
        return new TemplateFailure("The template was stopped: " + reason, TemplatePosition.UNKNOWN, cause);
    }
}
