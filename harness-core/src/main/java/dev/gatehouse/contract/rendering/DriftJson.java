package dev.gatehouse.contract.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.accepted.Acceptance;
import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Exchange;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.DriftReport;
import java.util.List;
import java.util.Locale;

/**
 * A drift report as JSON.
 *
 * <pre>{@code
 * {"title", "generatedAt", "targets": [name],
 *  "counts":     {target: {"equal", "accepted", "different", "not_comparable", "unavailable"}},
 *  "behaviour":  [{"test", "exchange", "route", "api", "requestId", "status", "target", "outcome",
 *                  "reason", "stage", "because", "pointer", "differences": [...]}],
 *  "definition": [{"api", "definition", "target", "stage", "differences": [{"pointer", "place", "defined", "deployed", "state"}]}],
 *  "accepted":   {"unused": [...], "untried": [...]}}
 * }</pre>
 *
 * <p>A difference has {@code stage}, {@code pointer}, {@code what}, {@code inProcess}, {@code onTarget} and {@code state}, which is
 * {@code open}, {@code accepted} or {@code expired}, of a definition {@code ignored}, too. Names may be added; none is renamed or removed.
 */
public final class DriftJson {

    private DriftJson() {}

    /** The report as an indented JSON object. */
    public static String text(DriftReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", report.title());
        json.put("generatedAt", report.generatedAt().toString());
        report.targets().forEach(json.putArray("targets")::add);
        counts(json.putObject("counts"), report);
        ArrayNode behaviour = json.putArray("behaviour");
        report.behaviour().forEach(drift -> behaviour.add(behaviour(drift)));
        ArrayNode definitions = json.putArray("definition");
        report.definitions().forEach(drift -> definitions.add(definition(drift)));
        ObjectNode accepted = json.putObject("accepted");
        acceptances(accepted.putArray("unused"), report.unused());
        acceptances(accepted.putArray("untried"), report.untried());
        return json.toPrettyString();
    }

    private static void counts(ObjectNode counts, DriftReport report) {
        for (String target : report.targets()) {
            ObjectNode ofTarget = counts.putObject(target);
            for (Review.Outcome outcome : Review.Outcome.values()) {
                long count = report.behaviour().stream()
                        .filter(drift ->
                                drift.target().equals(target) && drift.review().outcome() == outcome)
                        .count();
                ofTarget.put(word(outcome), count);
            }
        }
    }

    private static ObjectNode behaviour(BehaviourDrift drift) {
        Exchange exchange = drift.review().comparison().exchange();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("test", drift.test());
        json.put("exchange", exchange.line());
        json.put("route", exchange.route());
        json.put("api", exchange.api());
        json.put("requestId", exchange.requestId());
        json.put("status", exchange.status());
        json.put("target", drift.target());
        json.put("outcome", word(drift.review().outcome()));
        verdict(json, drift.review());
        return json;
    }

    private static void verdict(ObjectNode json, Review review) {
        Verdict verdict = review.comparison().verdict();
        if (verdict instanceof Verdict.NotComparable not) {
            json.put("reason", not.reason());
        } else if (verdict instanceof Verdict.Unavailable not) {
            json.put("reason", not.reason());
        } else if (verdict instanceof Verdict.Equal equal) {
            json.put("stagesCompared", equal.stagesSeen());
        } else if (verdict instanceof Verdict.Different different) {
            json.put("stage", different.cause().title());
            json.put("because", different.how().words());
            json.put("pointer", ReviewText.first(review, different).place().pointer());
            ArrayNode differences = json.putArray("differences");
            different.differences().forEach(difference -> differences.add(DifferenceJson.of(review, difference)));
        }
    }

    private static ObjectNode definition(DefinitionDrift drift) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("api", drift.api());
        json.put("definition", drift.definition());
        json.put("target", drift.target());
        json.put("stage", drift.stage());
        ArrayNode differences = json.putArray("differences");
        drift.differences().forEach(difference -> differences.add(DifferenceJson.of(difference)));
        return json;
    }

    private static void acceptances(ArrayNode json, List<Acceptance> acceptances) {
        acceptances.forEach(acceptance -> json.add(DifferenceJson.of(acceptance)));
    }

    private static String word(Review.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
