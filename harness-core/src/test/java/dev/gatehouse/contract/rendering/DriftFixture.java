package dev.gatehouse.contract.rendering;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.contract.accepted.AcceptedDifferences;
import dev.gatehouse.contract.comparison.Difference;
import dev.gatehouse.contract.comparison.Exchange;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.comparison.Place;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.Drift;
import dev.gatehouse.contract.drift.DriftReport;
import dev.gatehouse.record.StageName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A run that came to everything that a run can come to. */
final class DriftFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final AcceptedDifferences ACCEPTED = AcceptedDifferences.read(
            "accepted.yml",
            """
            accepted:
              - {exchange: "GET /pets", target: localstack, differs: /methodResponse/status, reason: it has no pets, expires: 2027-01-31}
              - {exchange: "POST /pets", target: localstack, differs: /**, reason: has been mended, expires: 2027-01-31}
              - {exchange: "GET /old", target: "*", differs: /**, reason: nobody calls it, expires: 2027-01-31}
            """);

    private DriftFixture() {}

    static DriftReport report() {
        List<BehaviourDrift> behaviour = List.of(
                drift("1", "GET /dev/pets/7?q=<b>", "GET /pets/{id}", "localstack", different()),
                drift("1", "GET /dev/pets/7?q=<b>", "GET /pets/{id}", "aws eu-west-1", new Verdict.Equal(true)),
                drift("2", "GET /dev/pets", "GET /pets", "localstack", status()),
                drift("2", "GET /dev/pets", "GET /pets", "aws eu-west-1", new Verdict.Unavailable("no answer.", false)),
                drift("3", "POST /dev/pets", "POST /pets", "localstack", new Verdict.Equal(false)),
                drift(
                        "3",
                        "POST /dev/pets",
                        "POST /pets",
                        "aws eu-west-1",
                        new Verdict.NotComparable("No functions there.")));
        List<Drift> all = new java.util.ArrayList<>(behaviour);
        all.add(new DefinitionDrift(
                "pets",
                "api.yaml",
                "aws eu-west-1",
                "dev",
                List.of(new DefinitionDifference("/paths/~1pets/get", "api.yaml:12:5", "{\"a\":1}", ""))));
        var reviews = behaviour.stream().map(BehaviourDrift::review).toList();
        return new DriftReport(
                "Drift of this run",
                Instant.parse("2026-11-23T06:00:00Z"),
                all,
                ACCEPTED.unused(reviews),
                ACCEPTED.untried(reviews));
    }

    private static BehaviourDrift drift(String id, String line, String route, String target, Verdict verdict) {
        Exchange exchange = new Exchange(id, line, route, "pets", 200);
        return new BehaviourDrift(
                "PetTest.reads_pets()", ACCEPTED.review(new ExchangeComparison(exchange, target, verdict), TODAY));
    }

    static Verdict different() {
        Place place = new Place(StageName.INTEGRATION_REQUEST, "/integrationRequest/body/name", "body");
        Place header = new Place(StageName.METHOD_RESPONSE, "/methodResponse/headers/x-a", "header x-a");
        return new Verdict.Different(
                List.of(
                        new Difference.OtherJson(place, TextNode.valueOf("Ada"), null),
                        new Difference.OtherValues(header, "x-a", List.of("1", "2"), List.of())),
                StageName.INTEGRATION_REQUEST,
                Verdict.Cause.SEEN);
    }

    private static Verdict status() {
        Place place = new Place(StageName.METHOD_RESPONSE, "/methodResponse/status", "status");
        return new Verdict.Different(
                List.of(new Difference.OtherStatus(place, "200", "404")),
                StageName.METHOD_RESPONSE,
                Verdict.Cause.ANSWER_ALONE);
    }
}
