package dev.gatehouse.mapping.vtl;

import java.time.Duration;

/**
 * How much a template may do. Templates come with definitions, and a definition may be anybody's: each bound is far
 * beyond what an API needs, and near enough that a hostile template ends in about a second.
 */
final class TemplateLimits {
    /** AWS's quota for the iterations of a loop; Velocity ends the loop there, as AWS's does, without an error. */
    static final int FOREACH_ITERATIONS = 1_000;

    /** References looked up and variables set, in all loops together. */
    static final int STEPS = 2_000_000;

    /** Characters of the output, and of any one value: API Gateway's payload quota of 10 MB. */
    static final int CHARACTERS = 10 * 1024 * 1024;

    /** Characters of all references inserted into text, of which not all reach the output. */
    static final long INSERTED_CHARACTERS = 16L * CHARACTERS;

    /** Elements of a list or map that a template may work on. */
    static final int ELEMENTS = 1_000_000;

    /** Characters that one regular expression may look at, which ends those that backtrack for ever. */
    static final int REGEX_STEPS = 20_000_000;

    /** Bits of a number: more than JSON's longest, which Jackson ends at 1,000 digits. */
    static final int NUMBER_BITS = 4_096;

    /** Decimal places of a number, or zeros that its exponent adds. */
    static final int NUMBER_SCALE = 1_000;

    /** For what counts few steps and takes long all the same. */
    static final Duration TIME = Duration.ofSeconds(10);

    private TemplateLimits() {}
}
