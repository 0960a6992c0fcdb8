package dev.gatehouse.flow.backend.awsservice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import java.io.IOException;
import java.util.Set;

/**
 * Systems Manager, which at AWS takes the parameters of an action from the query alone, and answers as services of the query
 * protocol do. Emulators know its JSON protocol only, so calls and answers are put from one into the other.
 *
 * @param target how the JSON protocol names the action
 * @param action as {@code GetParameter}
 */
record SystemsManagerQuery(ServiceProtocol.Target target, String action) implements ServiceProtocol {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> BOOLEANS = Set.of("WithDecryption", "Overwrite", "Recursive", "Shared");
    private static final Set<String> NUMBERS = Set.of("MaxResults");
    private static final String LIST = ".member.";

    @Override
    public HttpCall request(ServiceCall call, Reasons why) {
        why.add(new Reason.Noted(
                "AWS Systems Manager takes the parameters of an action from the query, not from the body; "
                        + "for the endpoint they are written as JSON with X-Amz-Target " + target.target()));
        HttpCall http = call.http();
        return new HttpCall(
                http.method(),
                http.uri(),
                target.headers(http),
                Bytes.utf8(parameters(http.uri()).toString()),
                http.timeout(),
                http.transport());
    }

    private static ObjectNode parameters(String uri) {
        ObjectNode parameters = JSON.createObjectNode();
        String query = uri.substring(uri.indexOf('?') + 1);
        QueryParameters.parse(query).all().forEach((name, values) -> {
            String value = values.get(values.size() - 1);
            if (name.contains(LIST)) {
                String list = name.substring(0, name.indexOf(LIST));
                parameters.withArrayProperty(list).add(value);
            } else if (!name.equals("Action") && !name.equals("Version")) {
                put(parameters, name, value);
            }
        });
        return parameters;
    }

    private static void put(ObjectNode parameters, String name, String value) {
        if (BOOLEANS.contains(name)) {
            parameters.put(name, Boolean.parseBoolean(value));
        } else if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
            parameters.put(name, Integer.parseInt(value));
        } else {
            parameters.put(name, value);
        }
    }

    @Override
    public HttpResponse answer(ServiceCall call, HttpResponse answer, Reasons why) {
        try {
            JsonNode json = JSON.readTree(answer.body().toByteArray());
            if (!json.isObject() || json.has(action + "Response")) {
                return answer;
            }
            String requestId = answer.headers().first("x-amzn-RequestId").orElse("");
            ObjectNode wrapped = answer.status() < 300 ? success(json, requestId) : failure(json, requestId);
            why.add(new Reason.Noted("the answer is written as AWS Systems Manager's query protocol has it"));
            return new HttpResponse(
                    answer.status(),
                    answer.headers().with("Content-Type", "application/json"),
                    Bytes.utf8(wrapped.toString()));
        } catch (IOException noJson) {
            return answer;
        }
    }

    private ObjectNode success(JsonNode result, String requestId) {
        ObjectNode wrapped = JSON.createObjectNode();
        ObjectNode response = wrapped.putObject(action + "Response");
        response.set(action + "Result", result);
        response.putObject("ResponseMetadata").put("RequestId", requestId);
        return wrapped;
    }

    private static ObjectNode failure(JsonNode error, String requestId) {
        ObjectNode wrapped = JSON.createObjectNode();
        String type = error.path("__type").asText();
        wrapped.putObject("Error")
                .put("Code", type.substring(type.lastIndexOf('#') + 1))
                .put(
                        "Message",
                        error.path("message").asText(error.path("Message").asText()))
                .put("Type", "Sender");
        return wrapped.put("RequestId", requestId);
    }
}
