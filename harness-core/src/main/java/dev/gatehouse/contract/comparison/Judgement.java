package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import dev.gatehouse.record.Uncompressed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares what was replayed, and says at which stage it went otherwise.
 *
 * @param target the target's name
 * @param rules what does not count
 * @param ownNames what the target calls an API by its id in process
 */
record Judgement(String target, Normalisation rules, Function<String, Map<String, String>> ownNames) {

    ExchangeComparison of(Replayed replayed) {
        Exchange exchange = Exchange.of(replayed.flow());
        if (replayed instanceof Replayed.Not not) {
            return new ExchangeComparison(exchange, target, new Verdict.NotComparable(not.reason()));
        }
        if (replayed instanceof Replayed.InVain inVain) {
            return new ExchangeComparison(exchange, target, new Verdict.Unavailable(inVain.reason(), false));
        }
        return answered(exchange, (Replayed.Answered) replayed);
    }

    private ExchangeComparison answered(Exchange exchange, Replayed.Answered answered) {
        HttpResponse mine = answered.flow().methodResponse().response();
        HttpResponse theirs = answered.sent()
                .masking()
                .response(Uncompressed.of(answered.answer().http()));
        Map<String, String> knownThere = extendedIds(theirs);
        knownThere.putAll(ownNames.apply(answered.sent().apiId()));
        ObservationComparison comparison =
                new ObservationComparison(rules.knowing(known(mine, answered.flow())), rules.knowing(knownThere));
        List<Difference> ofStages = ofStages(answered, comparison);
        List<Difference> ofAnswer =
                comparison.differences(Observation.ofAnswer(mine), Observation.ofAnswer(theirs)).stream()
                        .filter(difference -> ofStages.stream().noneMatch(stage -> isEcho(difference, stage)))
                        .toList();
        Verdict verdict = verdict(answered, ofAnswer, ofStages);
        // Laying answers out costs more than comparing them, and nobody lays equal ones side by side.
        return verdict.differences().isEmpty()
                ? new ExchangeComparison(exchange, target, verdict)
                : new ExchangeComparison(
                        exchange,
                        target,
                        verdict,
                        AnswerText.of(mine, comparison.here()),
                        AnswerText.of(theirs, comparison.there()));
    }

    private static List<Difference> ofStages(Replayed.Answered answered, ObservationComparison comparison) {
        if (!(answered.stages() instanceof Replayed.Shown shown)) {
            return List.of();
        }
        var masking = answered.sent().logMasking();
        return comparison.differences(
                LogObservation.of(shown.inProcess(), masking), LogObservation.of(shown.onTarget(), masking));
    }

    /** The client gets the body that was mapped: what differs in it is one difference, where it was mapped. */
    private static boolean isEcho(Difference ofAnswer, Difference ofStages) {
        String mapped = ofAnswer.place().pointer().replace(Part.BODY.pointer(), Part.MAPPED_BODY.pointer());
        return ofStages.place().pointer().equals(mapped)
                && ofAnswer.inProcess().equals(ofStages.inProcess())
                && ofAnswer.onTarget().equals(ofStages.onTarget());
    }

    private static Verdict verdict(Replayed.Answered answered, List<Difference> ofAnswer, List<Difference> ofStages) {
        List<Difference> all = Stream.concat(ofStages.stream(), ofAnswer.stream())
                .sorted(Comparator.comparing(difference -> difference.place().stage()))
                .toList();
        if (!all.isEmpty()) {
            return placed(answered, all, ofStages);
        }
        if (answered.stages() instanceof Replayed.Lost lost) {
            return new Verdict.Unavailable(lost.reason(), true);
        }
        return new Verdict.Equal(answered.stages() instanceof Replayed.Shown);
    }

    private static Verdict placed(Replayed.Answered answered, List<Difference> all, List<Difference> ofStages) {
        if (!ofStages.isEmpty()) {
            return new Verdict.Different(all, all.get(0).place().stage(), Verdict.Cause.SEEN);
        }
        boolean otherStatus = all.stream().anyMatch(Difference.OtherStatus.class::isInstance);
        Fault fault = answered.flow().fault();
        if (otherStatus && fault != null) {
            return new Verdict.Different(all, fault.stage(), Verdict.Cause.REFUSED_IN_PROCESS);
        }
        if (!(answered.stages() instanceof Replayed.Shown)) {
            return new Verdict.Different(all, StageName.METHOD_RESPONSE, Verdict.Cause.ANSWER_ALONE);
        }
        return otherStatus
                ? new Verdict.Different(all, StageName.METHOD_REQUEST, Verdict.Cause.BEFORE_TEST_INVOCATION)
                : new Verdict.Different(all, StageName.METHOD_RESPONSE, Verdict.Cause.STAGES_EQUAL);
    }

    private static Map<String, String> known(HttpResponse answer, Flow flow) {
        Map<String, String> known = extendedIds(answer);
        known.put(flow.servedFrom().apiId(), "<api-id>");
        known.put(flow.extendedRequestId(), "<extended-request-id>");
        return known;
    }

    private static Map<String, String> extendedIds(HttpResponse answer) {
        Map<String, String> known = new LinkedHashMap<>();
        Stream.of("x-amz-apigw-id", "apigw-requestid")
                .flatMap(name -> answer.headers().values(name).stream())
                .forEach(id -> known.put(id, "<extended-request-id>"));
        return known;
    }
}
