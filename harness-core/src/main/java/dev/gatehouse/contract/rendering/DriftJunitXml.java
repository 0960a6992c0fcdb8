package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.Verdict;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.drift.DriftReport;
import java.util.List;

/**
 * A drift report in the XML that build servers read as JUnit's: a suite a target, a case an exchange.
 *
 * <p>A difference is a failure, a target that was not there an error, and what is not comparable is skipped.
 */
public final class DriftJunitXml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private DriftJunitXml() {}

    /** The report as a document. */
    public static String text(DriftReport report) {
        DriftJunitXml document = new DriftJunitXml();
        document.xml
                .append("<testsuites name=\"")
                .append(attribute(report.title()))
                .append("\">\n");
        report.targets().forEach(target -> document.suite(report, target));
        return document.xml.append("</testsuites>\n").toString();
    }

    private void suite(DriftReport report, String target) {
        List<BehaviourDrift> behaviour = report.behaviour().stream()
                .filter(drift -> drift.target().equals(target))
                .toList();
        List<DefinitionDrift> definitions = report.definitions().stream()
                .filter(drift -> drift.target().equals(target))
                .toList();
        long drifted =
                definitions.stream().filter(drift -> !drift.open().isEmpty()).count();
        xml.append("  <testsuite name=\"drift: ").append(attribute(target)).append('"');
        count("tests", behaviour.size() + definitions.size());
        count("failures", count(behaviour, Review.Outcome.DIFFERENT) + drifted);
        count("errors", count(behaviour, Review.Outcome.UNAVAILABLE));
        count("skipped", count(behaviour, Review.Outcome.NOT_COMPARABLE));
        xml.append(" timestamp=\"").append(report.generatedAt()).append("\">\n");
        behaviour.forEach(this::testCase);
        definitions.forEach(this::testCase);
        xml.append("  </testsuite>\n");
    }

    private void count(String name, long count) {
        xml.append(' ').append(name).append("=\"").append(count).append('"');
    }

    private static long count(List<BehaviourDrift> drifts, Review.Outcome outcome) {
        return drifts.stream()
                .filter(drift -> drift.review().outcome() == outcome)
                .count();
    }

    private void testCase(BehaviourDrift drift) {
        open(drift.test(), drift.subject());
        Review review = drift.review();
        switch (review.outcome()) {
            case EQUAL -> {}
            case ACCEPTED ->
                xml.append("      <system-out>")
                        .append(content(ReviewText.of(review)))
                        .append("</system-out>\n");
            case DIFFERENT -> element("failure", firstPointer(review), ReviewText.of(review));
            case UNAVAILABLE -> element("error", "the target was not there", ReviewText.outcome(review));
            case NOT_COMPARABLE -> element("skipped", ReviewText.outcome(review), "");
        }
        xml.append("    </testcase>\n");
    }

    private void testCase(DefinitionDrift drift) {
        open(drift.definition(), "definition of " + drift.subject());
        if (!drift.open().isEmpty()) {
            element("failure", drift.open().size() + " differences", DefinitionText.of(drift));
        } else if (!drift.differences().isEmpty()) {
            xml.append("      <system-out>")
                    .append(content(DefinitionText.of(drift)))
                    .append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String firstPointer(Review review) {
        Verdict.Different different = (Verdict.Different) review.comparison().verdict();
        return different.cause().title() + ": "
                + ReviewText.first(review, different).place().pointer();
    }

    private void open(String className, String name) {
        xml.append("    <testcase classname=\"")
                .append(attribute(className))
                .append("\" name=\"")
                .append(attribute(name))
                .append("\">\n");
    }

    private void element(String name, String message, String text) {
        xml.append("      <").append(name).append(" message=\"").append(attribute(message));
        xml.append("\">").append(content(text)).append("</").append(name).append(">\n");
    }

    private static String attribute(String text) {
        return content(text).replace("\"", "&quot;").replace("\n", "&#10;");
    }

    /** Characters that XML cannot hold at all become U+FFFD. */
    private static String content(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
