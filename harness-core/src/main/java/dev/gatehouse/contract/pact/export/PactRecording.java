package dev.gatehouse.contract.pact.export;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.Flow;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers flows as the interactions of a pact: between a consumer and the API, or between the API and a backend.
 *
 * <pre>{@code
 * PactRecording pact = PactRecording.of("shop", "pets");
 * pact.add("a request for pet 7", flow, ProviderState.of("pet 7 exists"));
 * PactFile.write(pact.pact(), Path.of("target/pacts/shop-pets.json"));
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class PactRecording {

    private final String consumer;
    private final String provider;
    private final boolean exactly;
    private final List<PactInteraction> interactions = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private PactRecording(String consumer, String provider, boolean exactly) {
        this.consumer = consumer;
        this.provider = provider;
        this.exactly = exactly;
    }

    /** A recording whose answers may have other values of the same types; ids and times must look alike. */
    public static PactRecording of(String consumer, String provider) {
        return new PactRecording(consumer, provider, false);
    }

    /** A recording whose answers must be equal. */
    public static PactRecording exactly(String consumer, String provider) {
        return new PactRecording(consumer, provider, true);
    }

    /**
     * Adds what the client sent and got: the path within the stage, so that the stage's base URI is the provider's. A flow that
     * is there already, under its description and states, is not added again.
     *
     * @param description what it is about, as {@code a request for pet 7}
     * @param states what must be so at the provider
     */
    public void add(String description, Flow flow, ProviderState... states) {
        Interactions parts = new Interactions(flow, exactly);
        HttpRequest sent = flow.methodRequest().request();
        Kept.secrets(sent.headers())
                .forEach(name -> leftOut.add("the header " + name + " of \"" + description
                        + "\" is secret: send it when the pact is verified"));
        HttpRequest withinStage =
                new HttpRequest(sent.method(), flow.methodRequest().route().path(), sent.headers(), sent.body());
        add(
                description,
                parts.request(withinStage, flow.methodRequest().query()),
                parts.response(flow.methodResponse().response()),
                List.of(states));
    }

    /**
     * Adds what the gateway sent to an HTTP backend and got from it. Nothing is added, and {@link Pact#leftOut()} says why, where
     * no backend was called over HTTP: MOCK, cache, Lambda functions and AWS services, whose protocols are AWS's own.
     */
    public void addBackend(String description, Flow flow, ProviderState... states) {
        Call call = flow.integrationRequest().call();
        EndpointAnswer answer = flow.integrationResponse().endpoint();
        String why = whyNot(call, answer);
        if (!why.isEmpty()) {
            leftOut.add("\"" + description + "\": " + why);
            return;
        }
        Interactions parts = new Interactions(flow, exactly);
        URI target = URI.create(call.target());
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        HttpRequest sent = new HttpRequest(call.method(), path, call.headers(), call.payload());
        QueryParameters query =
                target.getRawQuery() == null ? QueryParameters.EMPTY : QueryParameters.parse(target.getRawQuery());
        add(description, parts.request(sent, query), parts.response(answer.http()), List.of(states));
    }

    private static String whyNot(Call call, EndpointAnswer answer) {
        return switch (call.kind()) {
            case HTTP -> answer.received() ? "" : "the backend did not answer";
            case NONE -> "the request did not come to the backend";
            case MOCK -> "a MOCK integration calls nobody";
            case CACHE -> "the cache answered, nobody was called";
            case LAMBDA -> "a Lambda function is called with AWS's own event, which is no request over HTTP";
            case SERVICE -> "an AWS service is called, whose contract is AWS's";
        };
    }

    private void add(String description, PactRequest request, PactResponse response, List<ProviderState> states) {
        PactInteraction made =
                new PactInteraction(unique(description, states, request), states, request, response, List.of(), false);
        if (!interactions.contains(made)) {
            interactions.add(made);
        }
    }

    /** Descriptions are unique in a file: a second request under the same one gets a number. */
    private String unique(String description, List<ProviderState> states, PactRequest request) {
        String name = description;
        for (int number = 2; isTaken(name, states, request); number++) {
            name = description + " (" + number + ")";
        }
        return name;
    }

    private boolean isTaken(String description, List<ProviderState> states, PactRequest request) {
        return interactions.stream()
                .anyMatch(one -> one.description().equals(description)
                        && one.states().equals(states)
                        && !one.request().equals(request));
    }

    /** What was gathered until now. */
    public Pact pact() {
        return new Pact(consumer, provider, interactions, leftOut);
    }
}
