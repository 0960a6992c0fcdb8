package dev.gatehouse.contract.pact;

import java.util.List;

/**
 * A request, and the answer that the consumer expects.
 *
 * @param description what it is about; unique among those with the same states
 * @param states what must be so at the provider
 * @param request the request
 * @param response the expected answer
 * @param comments free texts for people
 * @param pending whether the provider may fail it for now
 */
public record PactInteraction(
        String description,
        List<ProviderState> states,
        PactRequest request,
        PactResponse response,
        List<String> comments,
        boolean pending) {

    public PactInteraction {
        states = List.copyOf(states);
        comments = List.copyOf(comments);
    }
}
