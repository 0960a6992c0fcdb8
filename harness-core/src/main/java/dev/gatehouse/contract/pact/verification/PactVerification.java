package dev.gatehouse.contract.pact.verification;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.matching.PactMismatch;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Sends each request of a pact to a provider, and holds its answers to the expected ones. Immutable.
 *
 * <pre>{@code
 * List<VerifiedInteraction> verified = PactVerification.of(PactFile.read(Path.of("pacts/shop-pets.json")))
 *         .state("pet 7 exists", state -> backend.register(...))
 *         .sending(headers -> headers.with("Authorization", token))
 *         .against(gateway.baseUri());
 * }</pre>
 */
public final class PactVerification {

    private static final Duration STANDARD_LIMIT = Duration.ofSeconds(30);

    private final Pact pact;
    private final Map<String, Consumer<ProviderState>> states;
    private final UnaryOperator<Headers> headers;

    private PactVerification(Pact pact, Map<String, Consumer<ProviderState>> states, UnaryOperator<Headers> headers) {
        this.pact = pact;
        this.states = Map.copyOf(states);
        this.headers = headers;
    }

    /** A verification without hooks. */
    public static PactVerification of(Pact pact) {
        return new PactVerification(pact, Map.of(), UnaryOperator.identity());
    }

    /** What is verified. */
    public Pact pact() {
        return pact;
    }

    /** With a hook that brings about a provider state before each request that needs it. */
    public PactVerification state(String name, Consumer<ProviderState> hook) {
        Map<String, Consumer<ProviderState>> more = new LinkedHashMap<>(states);
        more.put(name, hook);
        return new PactVerification(pact, more, headers);
    }

    /** With other headers of requests, as those that no file should have: {@code headers -> headers.with("Authorization", token)}. */
    public PactVerification sending(UnaryOperator<Headers> change) {
        return new PactVerification(pact, states, sent -> change.apply(headers.apply(sent)));
    }

    /**
     * Verifies every interaction.
     *
     * @param provider the provider's base URI, as a stage's: paths of the pact are appended
     */
    public List<VerifiedInteraction> against(URI provider) {
        return pact.interactions().stream()
                .map(interaction -> verify(interaction, provider))
                .toList();
    }

    /** Verifies one interaction: its states are brought about, its request is sent. */
    public VerifiedInteraction verify(PactInteraction interaction, URI provider) {
        for (ProviderState state : interaction.states()) {
            Consumer<ProviderState> hook = states.get(state.name());
            if (hook == null) {
                return failed(interaction, new PactMismatch("request", withoutHook(state.name()), "", ""));
            }
            hook.accept(state);
        }
        try {
            HttpResponse answer = new WireExchange(STANDARD_LIMIT).send(provider, request(interaction, provider));
            return new VerifiedInteraction(
                    interaction, answer, new AnswerMatching(interaction.response()).mismatches(answer));
        } catch (IOException e) {
            String expected = Integer.toString(interaction.response().status());
            String actual = String.valueOf(e.getMessage());
            return failed(interaction, new PactMismatch("request", "the provider did not answer", expected, actual));
        }
    }

    private String withoutHook(String state) {
        String known =
                states.isEmpty() ? "" : "; there are hooks for " + String.join(", ", new TreeSet<>(states.keySet()));
        return "nobody brings about the provider state \"" + state + "\"; give it a hook: state(\"" + state + "\", ...)"
                + known;
    }

    private static VerifiedInteraction failed(PactInteraction interaction, PactMismatch mismatch) {
        return new VerifiedInteraction(interaction, null, List.of(mismatch));
    }

    private HttpRequest request(PactInteraction interaction, URI provider) {
        PactRequest request = interaction.request();
        Headers sent = request.headers();
        if (!request.body().contentType().isEmpty() && !sent.has("Content-Type")) {
            sent = sent.plus("Content-Type", request.body().contentType());
        }
        String base = provider.getRawPath().replaceAll("/$", "");
        return new HttpRequest(
                request.method(),
                base + request.path() + query(request),
                headers.apply(sent),
                request.body().content());
    }

    private static String query(PactRequest request) {
        String query = request.query().entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
