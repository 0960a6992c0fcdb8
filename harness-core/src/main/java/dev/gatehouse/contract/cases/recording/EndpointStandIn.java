package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.Flow;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in for the endpoint of one exchange.
 *
 * @param call what the endpoint was sent
 * @param answer what it answered
 */
record EndpointStandIn(Call call, EndpointAnswer answer) {

    private static final String BACKEND = "endpoint";
    private static final Pattern FUNCTION = Pattern.compile(":function:([^:/]+)");

    /** Of the connection, of one moment, or of WireMock, whose stubs have another id in every run. */
    private static final Pattern NOT_OF_AN_ANSWER =
            Pattern.compile("(?i)content-length|connection|transfer-encoding|date|keep-alive|matched-stub-(?:id|name)");

    static EndpointStandIn of(Flow flow) {
        Call call = flow.integrationRequest().call();
        if (call.kind() == Call.Kind.SERVICE || call.kind() == Call.Kind.CACHE) {
            throw new RecordingException(
                    call.kind() == Call.Kind.CACHE
                            ? "an answer from the cache cannot be recorded: record the exchange that filled it"
                            : "an exchange with the AWS service at " + call.target()
                                    + " cannot be recorded: nothing stands in for it when the case runs");
        }
        return new EndpointStandIn(call, flow.integrationResponse().endpoint());
    }

    /** Adds the stand-in to a case. */
    void describe(ObjectNode draft) {
        if (call.kind() == Call.Kind.HTTP) {
            backend(draft.putObject("backends").putObject(BACKEND));
        } else if (call.kind() == Call.Kind.LAMBDA) {
            function(draft.putObject("lambdas").putObject(functionName()));
        }
    }

    private void backend(ObjectNode backend) {
        HttpResponse http = answer.http();
        backend.put("status", http.status());
        ObjectNode headers = backend.putObject("headers");
        http.headers().stream()
                .filter(header -> !NOT_OF_AN_ANSWER.matcher(header.name()).matches())
                .forEach(header -> headers.withArray("/" + header.name()).add(header.value()));
        backend.put("bodyBase64", http.body().base64());
    }

    private void function(ObjectNode function) {
        String payload = answer.http().body().utf8();
        JsonNode value = RecordedAnswer.parsed(payload);
        if (answer.functionError().isEmpty()) {
            function.put("kind", "return").put("raw", payload);
        } else {
            function.put("kind", "raise")
                    .put("errorType", value.path("errorType").asText())
                    .put("errorMessage", value.path("errorMessage").asText());
        }
    }

    private String functionName() {
        Matcher name = FUNCTION.matcher(call.target());
        return name.find() ? name.group(1) : call.target();
    }

    /** The document, in which the endpoint that was called is the stand-in. */
    JsonNode in(JsonNode node) {
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(in(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(e -> members.set(
                        e.getKey(),
                        e.getKey().equals("uri") && e.getValue().isTextual()
                                ? TextNode.valueOf(uri(e.getValue().asText()))
                                : in(e.getValue())));
        return members;
    }

    private String uri(String uri) {
        if (call.kind() == Call.Kind.HTTP) {
            URI called = URI.create(call.target().split("\\?", 2)[0]);
            String root = called.getScheme() + "://" + called.getRawAuthority();
            return uri.startsWith(root) ? "${backend:" + BACKEND + "}" + uri.substring(root.length()) : uri;
        }
        Matcher function = FUNCTION.matcher(uri);
        boolean same = call.kind() == Call.Kind.LAMBDA
                && function.find()
                && function.group(1).equals(functionName());
        return same ? "${lambda:" + functionName() + "}" : uri;
    }
}
