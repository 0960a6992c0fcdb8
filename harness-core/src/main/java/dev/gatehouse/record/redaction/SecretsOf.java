package dev.gatehouse.record.redaction;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.CacheLookup;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects the secrets that were sent in one exchange. */
final class SecretsOf {

    /** Shorter values occur in texts by chance; masking them everywhere would spoil the record. */
    private static final int SHORTEST = 8;

    private final Redaction redaction;
    private final Set<String> found = new LinkedHashSet<>();

    private SecretsOf(Redaction redaction) {
        this.redaction = redaction;
    }

    /** The secrets, longest first, so that none is masked as a part of another. */
    static List<String> trace(FlowTrace trace, Redaction redaction) {
        SecretsOf secrets = new SecretsOf(redaction);
        secrets.headers(trace.incoming().http().headers());
        for (StepTrace step : trace.steps()) {
            StepOutput output = step.output();
            if (output != null) {
                secrets.output(output);
            }
        }
        secrets.headers(trace.answer().http().headers());
        return secrets.found.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void output(StepOutput output) {
        if (output instanceof RoutedRequest routed) {
            routed.query().all().forEach((name, values) -> values.forEach(value -> named(name, value)));
        } else if (output instanceof RoutedHttpApiRequest routed) {
            routed.query().all().forEach((name, values) -> values.forEach(value -> named(name, value)));
        } else if (output instanceof HttpApiIntegrationRequest request) {
            call(request.call());
        } else if (output instanceof HttpApiEndpointResponse response) {
            headers(response.http().headers());
        } else if (output instanceof AuthorizedRequest authorized) {
            key(authorized);
        } else if (output instanceof IntegrationRequest request) {
            call(request.call());
        } else if (output instanceof EndpointResponse response) {
            headers(response.http().headers());
        } else if (output instanceof CacheLookup lookup && lookup.answer() != null) {
            output(lookup.answer());
        }
    }

    private void call(EndpointCall call) {
        if (call instanceof HttpCall http) {
            headers(http.headers());
        } else if (call instanceof ServiceCall service) {
            headers(service.http().headers());
        }
    }

    private void key(AuthorizedRequest authorized) {
        ApiKeyUse key = authorized.apiKey();
        boolean madeUp = authorized.routed().incoming().peer().isTestInvoke();
        if (key != null && !madeUp) {
            found.add(key.value());
        }
    }

    private void headers(Headers headers) {
        for (Header header : headers) {
            named(header.name(), header.value());
        }
    }

    private void named(String name, String value) {
        if (!redaction.isSecret(name)) {
            return;
        }
        switch (name.toLowerCase(Locale.ROOT)) {
            case "cookie" -> List.of(value.split(";", -1)).forEach(this::cookie);
            case "set-cookie" -> cookie(value.split(";", -1)[0]);
            case "authorization", "proxy-authorization" -> found.add(value.substring(value.indexOf(' ') + 1));
            default -> found.add(value);
        }
    }

    private void cookie(String pair) {
        found.add(pair.substring(pair.indexOf('=') + 1));
    }
}
