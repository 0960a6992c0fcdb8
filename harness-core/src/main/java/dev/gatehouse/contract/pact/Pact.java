package dev.gatehouse.contract.pact;

import java.util.List;

/**
 * What one consumer needs of one provider.
 *
 * @param consumer the consumer's name
 * @param provider the provider's name
 * @param interactions requests with the answers that are expected
 * @param leftOut what is part of the pact, or was part of what it was made of, and is none of the interactions: a line each
 */
public record Pact(String consumer, String provider, List<PactInteraction> interactions, List<String> leftOut) {

    public Pact {
        interactions = List.copyOf(interactions);
        leftOut = List.copyOf(leftOut);
    }
}
