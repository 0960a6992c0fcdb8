package dev.gatehouse;

import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.record.RecorderLimits;
import dev.gatehouse.record.redaction.Redaction;
import java.time.Clock;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a gateway runs; every value has a default that suits tests.
 *
 * @param listener where it listens; a free port of the loopback address unless said otherwise
 * @param clock what its {@link GatewayClock} runs with
 * @param environment where {@code AWS_ENDPOINT_URL}, {@code AWS_ENDPOINT_URL_<SERVICE>} and the credentials for calls of AWS
 *     services are read
 * @param limits how many flows are kept
 * @param redaction what is masked in them
 */
public record GatewaySettings(
        ListenerSettings listener,
        InstantSource clock,
        Map<String, String> environment,
        RecorderLimits limits,
        Redaction redaction) {

    private static final Set<String> READ = Set.of(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");

    public GatewaySettings {
        // The rest of an environment is full of secrets that have no business here.
        Map<String, String> wanted = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("AWS_ENDPOINT_URL") || READ.contains(name)) {
                wanted.put(name, value);
            }
        });
        environment = Map.copyOf(wanted);
    }

    /** Tells the names of variables, not their values, some of which are secrets. */
    @Override
    public String toString() {
        return "GatewaySettings[listener=" + listener + ", clock=" + clock + ", environment="
                + new TreeSet<>(environment.keySet()) + ", limits=" + limits + "]";
    }

    /** A free loopback port, the machine's clock and environment, the usual limits and redaction. */
    public static GatewaySettings standard() {
        return new GatewaySettings(
                ListenerSettings.loopback(),
                Clock.systemUTC(),
                System.getenv(),
                RecorderLimits.STANDARD,
                Redaction.standard());
    }

    /** These settings on a port of one's own choice. */
    public GatewaySettings onPort(int port) {
        return new GatewaySettings(listener.onPort(port), clock, environment, limits, redaction);
    }

    /** These settings with another clock to run with. */
    public GatewaySettings withClock(InstantSource other) {
        return new GatewaySettings(listener, other, environment, limits, redaction);
    }

    /** These settings with another environment. */
    public GatewaySettings withEnvironment(Map<String, String> other) {
        return new GatewaySettings(listener, clock, other, limits, redaction);
    }

    /** These settings with another redaction. */
    public GatewaySettings withRedaction(Redaction other) {
        return new GatewaySettings(listener, clock, environment, limits, other);
    }

    /** These settings with other limits. */
    public GatewaySettings withLimits(RecorderLimits other) {
        return new GatewaySettings(listener, clock, environment, other, redaction);
    }
}
