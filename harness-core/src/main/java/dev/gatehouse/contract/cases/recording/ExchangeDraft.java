package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.SentRequest;
import java.util.List;

/**
 * Makes a case, whose expectation is yet to be recorded, of an exchange with a REST API that a test had in process.
 *
 * <p>The API goes into it as its export, the request as it was sent, and what the endpoint answered as a stand-in: so the
 * case needs nothing but itself.
 *
 * @param gateway where the exchange was
 */
public record ExchangeDraft(Gateway gateway) {

    /** Documents must have a version. */
    private static final String NO_VERSION = "1";

    private static final List<String> OF_THE_CONNECTION =
            List.of("host", "connection", "content-length", "transfer-encoding", "accept-encoding");

    /**
     * The case of one exchange.
     *
     * @param title what the case shows
     * @throws RecordingException if it cannot be told as a case; the message says why
     */
    public ObjectNode of(String title, Flow flow) {
        SentRequest sent = gateway.flows().sent(flow.requestId());
        requireTellable(flow, sent);
        EndpointStandIn endpoint = EndpointStandIn.of(flow);
        ObjectNode draft = JsonNodeFactory.instance.objectNode();
        draft.put("title", title);
        endpoint.describe(draft);
        ArrayNode steps = draft.putArray("steps");
        ObjectNode importing = steps.addObject();
        importing.set("import", endpoint.in(export(sent)));
        importing.putObject("save").put("api", "id");
        deploy(steps.addObject().putObject("deploy"), sent);
        ObjectNode exchange = steps.addObject();
        request(exchange.putObject("request"), sent);
        exchange.putObject("expect");
        return draft;
    }

    private static void requireTellable(Flow flow, SentRequest sent) {
        String line =
                sent.incoming().http().method() + " " + sent.incoming().http().target();
        if (!sent.reachedStage() || flow.kind() != ApiKind.REST) {
            throw new RecordingException(line + " cannot be recorded: it reached no stage of a REST API");
        }
        for (Header header : sent.incoming().http().headers()) {
            if (!sent.masking().value(header.name(), header.value()).equals(header.value())) {
                throw new RecordingException(line + " cannot be recorded: its header " + header.name()
                        + " is a secret, which must not stand in a file");
            }
        }
    }

    private JsonNode export(SentRequest sent) {
        ObjectNode parameters = named(sent);
        parameters.put("exportType", "oas30").putObject("parameters").put("extensions", "apigateway");
        JsonNode document = RecordedAnswer.parsed(
                gateway.control().call("GetExport", parameters).path("body").asText());
        if (document.toString().contains("\"authorizerUri\"")) {
            throw new RecordingException(
                    "exchanges with " + document.at("/info/title").asText()
                            + " cannot be recorded: what its authorizer's function answers is not recorded");
        }
        return versioned(document);
    }

    /** An export gives an API without a version that of its deployment's time, which would be new with every recording. */
    private static JsonNode versioned(JsonNode document) {
        if (document.at("/info/version").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            ((ObjectNode) document.path("info")).put("version", NO_VERSION);
        }
        return document;
    }

    private void deploy(ObjectNode deploy, SentRequest sent) {
        deploy.put("api", "${api}").put("stage", sent.stage());
        JsonNode variables = gateway.control().call("GetStage", named(sent)).path("variables");
        if (!variables.isEmpty()) {
            deploy.set("variables", variables);
        }
    }

    private static ObjectNode named(SentRequest sent) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("restApiId", sent.apiId())
                .put("stageName", sent.stage());
    }

    private static void request(ObjectNode request, SentRequest sent) {
        HttpRequest http = sent.withinStage();
        request.put("api", "${api}").put("stage", sent.stage());
        request.put("method", http.method()).put("path", http.target());
        ArrayNode headers = request.putArray("headers");
        http.headers().stream()
                .filter(header -> OF_THE_CONNECTION.stream().noneMatch(header::isNamed))
                .forEach(header -> headers.addArray().add(header.name()).add(header.value()));
        if (!http.body().isEmpty()) {
            request.put("bodyBase64", http.body().base64());
        }
    }
}
