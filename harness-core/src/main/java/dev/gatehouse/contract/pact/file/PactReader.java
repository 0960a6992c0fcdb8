package dev.gatehouse.contract.pact.file;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads pacts of the versions 2 to 4. */
record PactReader(String name) {

    private static final String HTTP = "Synchronous/HTTP";

    Pact read(JsonNode file) {
        String version = version(file.path("metadata"));
        if (!file.path("consumer").has("name") || !file.path("provider").has("name")) {
            throw new PactFormatException(name + " is no pact: it names no consumer and no provider");
        }
        if (!version.matches("[1-4](\\..*)?")) {
            throw new PactFormatException(
                    name + " is of version " + version + " of Pact's specification; known are 1 to 4");
        }
        boolean four = version.startsWith("4");
        List<PactInteraction> interactions = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (JsonNode interaction : file.path("interactions")) {
            String type = interaction.path("type").asText(HTTP);
            if (type.equals(HTTP)) {
                interactions.add(interaction(interaction, four));
                notApplied(interaction, leftOut);
            } else {
                leftOut.add(
                        "the interaction \"" + interaction.path("description").asText() + "\" is of type " + type
                                + ": no request over HTTP");
            }
        }
        file.path("messages")
                .forEach(message -> leftOut.add(
                        "the message \"" + message.path("description").asText() + "\": no request over HTTP"));
        return new Pact(
                file.path("consumer").path("name").asText(),
                file.path("provider").path("name").asText(),
                interactions,
                leftOut);
    }

    private static String version(JsonNode metadata) {
        for (String key : new String[] {"pactSpecification", "pact-specification"}) {
            String version = metadata.path(key).path("version").asText();
            if (!version.isEmpty()) {
                return version;
            }
        }
        return metadata.path("pactSpecificationVersion").asText("2.0.0");
    }

    private static void notApplied(JsonNode interaction, List<String> leftOut) {
        boolean generators = interaction.path("request").path("generators").size() > 0;
        if (generators) {
            leftOut.add("the generators of \"" + interaction.path("description").asText()
                    + "\": its request is sent as it stands in the file");
        }
    }

    private static PactInteraction interaction(JsonNode node, boolean four) {
        JsonNode request = node.path("request");
        JsonNode response = node.path("response");
        List<String> comments = new ArrayList<>();
        node.path("comments").path("text").forEach(text -> comments.add(text.asText()));
        return new PactInteraction(
                node.path("description").asText(),
                states(node),
                new PactRequest(
                        request.path("method").asText("GET").toUpperCase(Locale.ROOT),
                        request.path("path").asText("/"),
                        query(request.path("query")),
                        headers(request.path("headers")),
                        BodyReader.read(request, headers(request.path("headers")), four),
                        MatchingRules.read(request.path("matchingRules"))),
                new PactResponse(
                        response.path("status").asInt(200),
                        headers(response.path("headers")),
                        BodyReader.read(response, headers(response.path("headers")), four),
                        MatchingRules.read(response.path("matchingRules"))),
                comments,
                node.path("pending").asBoolean());
    }

    private static List<ProviderState> states(JsonNode node) {
        List<ProviderState> states = new ArrayList<>();
        for (JsonNode state : node.path("providerStates")) {
            Map<String, JsonNode> params = new LinkedHashMap<>();
            state.path("params").properties().forEach(param -> params.put(param.getKey(), param.getValue()));
            states.add(new ProviderState(state.path("name").asText(), params));
        }
        String single =
                node.path("providerState").asText(node.path("provider_state").asText());
        if (states.isEmpty() && !single.isEmpty()) {
            states.add(ProviderState.of(single));
        }
        return states;
    }

    /** A text in version 2, names to values later. */
    private static Map<String, List<String>> query(JsonNode query) {
        if (query.isTextual()) {
            return QueryParameters.parse(query.asText()).all();
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        query.properties().forEach(entry -> read.put(entry.getKey(), texts(entry.getValue())));
        return read;
    }

    private static Headers headers(JsonNode headers) {
        List<Header> read = new ArrayList<>();
        headers.properties().forEach(entry -> texts(entry.getValue())
                .forEach(value -> read.add(new Header(entry.getKey(), value))));
        return new Headers(read);
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(element -> texts.add(element.asText()));
        } else {
            texts.add(value.isNull() ? "" : value.asText());
        }
        return texts;
    }
}
