package dev.gatehouse.contract.drift;

import dev.gatehouse.contract.accepted.Review;

/**
 * An exchange that a test made, compared with the same on a target.
 *
 * @param test the test's name, with its class
 * @param review what came of it
 */
public record BehaviourDrift(String test, Review review) implements Drift {

    @Override
    public String target() {
        return review.comparison().target();
    }

    @Override
    public String subject() {
        return review.comparison().exchange().line();
    }
}
