package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.rendering.ReviewText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells JUnit's reporter what became of each exchange. */
final class ReportEntries {

    private ReportEntries() {}

    static void publish(ExtensionContext context, String target, List<Review> reviews) {
        String text = reviews.isEmpty()
                ? "nothing: the test has made no request"
                : reviews.stream().map(ReviewText::inOneLine).collect(Collectors.joining("\n"));
        context.publishReportEntry("compared with " + target, text);
    }
}
