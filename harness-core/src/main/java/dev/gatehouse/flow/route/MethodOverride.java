package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code X-HTTP-Method-Override}: REST APIs take the method from there, and from there on the request has it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important notes</a>
 */
final class MethodOverride {

    private static final String HEADER = "X-HTTP-Method-Override";
    private static final Set<String> METHODS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private MethodOverride() {}

    static IncomingRequest apply(IncomingRequest incoming, Reasons why) {
        Optional<String> wanted = incoming.http()
                .headers()
                .last(HEADER)
                .map(value -> value.strip().toUpperCase(Locale.ROOT))
                .filter(METHODS::contains);
        if (wanted.isEmpty()) {
            return incoming;
        }
        why.add(new Reason.Noted(HEADER + " makes it a " + wanted.get() + " instead of a "
                + incoming.http().method()));
        return incoming.withMethod(wanted.get());
    }
}
