package dev.gatehouse.junit.internal;

import dev.gatehouse.flow.exchange.Reason.RouteRejected;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.junit.AllowServerErrors;
import dev.gatehouse.junit.AllowUnmatchedRequests;
import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/**
 * What went wrong in a test that passed: requests that hit no route, and 5xx answers that the test did not look at.
 *
 * <p>A status of 403 is no proof of a refusal when a mistyped path gives the same, and an error nobody looked at is
 * seldom meant.
 */
record UnseenTrouble(ObservedFlows flows, ExtensionContext context) {

    private static final int SHOWN = 200;

    /** The failure that says so; null if nothing did. */
    @Nullable
    AssertionError find() {
        List<String> troubles = new ArrayList<>();
        for (Flow flow : flows.ofThisTest()) {
            if (isToldOtherwise(flow)) {
                continue;
            }
            if (isUnmatched(flow)) {
                if (!flows.tookFlow(flow) && !allowed(AllowUnmatchedRequests.class)) {
                    troubles.add(unmatched(flow));
                }
            } else if (flow.status() >= 500 && !flows.sawStatus(flow) && !allowed(AllowServerErrors.class)) {
                troubles.add(serverError(flow));
            }
        }
        return troubles.isEmpty() ? null : new AssertionFailedError(String.join("\n\n", troubles));
    }

    /** Who may not connect is told by the handshake, and what fails after a connection is closed is told to nobody. */
    private static boolean isToldOtherwise(Flow flow) {
        ConnectionEvent event = flow.connection();
        return event != null && event.type() != WebSocketEventType.MESSAGE;
    }

    private static boolean isUnmatched(Flow flow) {
        return flow.fault() != null && !flow.methodRequest().route().found();
    }

    private static String unmatched(Flow flow) {
        StringBuilder text =
                new StringBuilder(line(flow) + " hit no route, and was answered with " + flow.status() + ".");
        List<RouteRejected> nearest = flow.methodRequest().nearestRoutes();
        if (!nearest.isEmpty()) {
            text.append("\nThe nearest routes were:");
            nearest.forEach(route -> text.append("\n  ")
                    .append(route.httpMethod())
                    .append(' ')
                    .append(route.resourcePath())
                    .append(": ")
                    .append(route.because()));
        }
        return text.append(
                        "\nIf that is what the test is about, assert on its flow, or put @AllowUnmatchedRequests on it.")
                .toString();
    }

    private static String serverError(Flow flow) {
        Fault fault = flow.fault();
        String why = fault == null
                ? "The integration's answer was " + flow.status() + "."
                : "At " + fault.stage().title() + ": " + fault.truth() + " (" + fault.answeredAs() + ")";
        String look = flow.connection() == null ? "check the status" : "await the frame that tells of it";
        return line(flow) + " was answered with " + flow.status() + ", and the test did not look at that.\n" + why
                + "\nIf that is what the test is about, " + look + " or assert on the flow,"
                + " or put @AllowServerErrors on it.";
    }

    private static String line(Flow flow) {
        if (flow.connection() != null) {
            String message = flow.methodRequest().request().body().utf8();
            return "The message " + (message.length() <= SHOWN ? message : message.substring(0, SHOWN) + "…");
        }
        return flow.methodRequest().request().method() + " "
                + flow.methodRequest().request().target();
    }

    private boolean allowed(Class<? extends Annotation> annotation) {
        return context.getTestMethod()
                        .filter(method -> AnnotationSupport.isAnnotated(method, annotation))
                        .isPresent()
                || AnnotationSupport.findAnnotation(
                                context.getRequiredTestClass(), annotation, context.getEnclosingTestClasses())
                        .isPresent();
    }
}
