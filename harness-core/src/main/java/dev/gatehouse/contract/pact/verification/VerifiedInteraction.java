package dev.gatehouse.contract.pact.verification;

import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.matching.PactMismatch;
import dev.gatehouse.model.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one interaction.
 *
 * @param interaction the interaction
 * @param answer what the provider answered; null if it was not asked, or did not answer
 * @param mismatches what is not as the consumer expects; empty if the provider keeps it
 */
public record VerifiedInteraction(
        PactInteraction interaction, @Nullable HttpResponse answer, List<PactMismatch> mismatches) {

    public VerifiedInteraction {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether the provider keeps it. */
    public boolean kept() {
        return mismatches.isEmpty();
    }

    /** The interaction and its mismatches, a line each. */
    public String text() {
        StringBuilder text = new StringBuilder(interaction.description())
                .append(" (")
                .append(interaction.request().method())
                .append(' ')
                .append(interaction.request().path())
                .append(')');
        text.append(kept() ? " is kept" : " is not kept:");
        mismatches.forEach(mismatch -> text.append("\n  ").append(mismatch.text()));
        return text.toString();
    }
}
