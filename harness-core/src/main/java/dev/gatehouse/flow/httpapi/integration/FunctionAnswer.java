package dev.gatehouse.flow.httpapi.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.json.TreeText;
import java.util.Base64;

/**
 * Reads what a function answered.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response">Lambda
 *     function response format</a>
 */
final class FunctionAnswer {

    private static final String STATUS = "statusCode";
    private static final int OK = 200;
    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;

    private FunctionAnswer() {}

    static HttpResponse read(String payload, PayloadFormat format, Reasons why) {
        JsonNode answer = parse(payload);
        boolean proxyShape = answer.isObject() && answer.hasNonNull(STATUS);
        if (!proxyShape && format == PayloadFormat.V2) {
            why.add(new Reason.PayloadFormatUsed(
                    format.version(), "the answer has no statusCode, so it is the JSON body of a 200"));
            return inferred(answer, payload);
        }
        if (!proxyShape) {
            throw new MalformedAnswer("format 1.0 needs an object with a statusCode");
        }
        why.add(new Reason.PayloadFormatUsed(format.version(), "the answer has statusCode, headers and body"));
        Headers headers = AnswerHeaders.read(answer, format);
        return new HttpResponse(status(answer.get(STATUS)), headers, body(answer));
    }

    /** The whole answer is the body: a string's own text, everything else as the function's JSON. */
    private static HttpResponse inferred(JsonNode answer, String payload) {
        String body = answer.isTextual() ? answer.textValue() : payload;
        return new HttpResponse(OK, Headers.of("Content-Type", "application/json"), Bytes.utf8(body));
    }

    private static JsonNode parse(String payload) {
        try {
            return TreeText.read(payload);
        } catch (JsonProcessingException noJson) {
            throw new MalformedAnswer("it is no JSON: " + noJson.getOriginalMessage());
        }
    }

    private static int status(JsonNode node) {
        int status = number(node);
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new MalformedAnswer("its statusCode is " + node + ", which is no HTTP status");
        }
        return status;
    }

    private static int number(JsonNode node) {
        try {
            return node.isNumber() && node.canConvertToInt()
                    ? node.intValue()
                    : Integer.parseInt(text(node, STATUS).strip());
        } catch (NumberFormatException noNumber) {
            throw new MalformedAnswer("its statusCode is " + node + ", which is no number");
        }
    }

    private static Bytes body(JsonNode answer) {
        String body = text(answer.path("body"), "body");
        if (!Boolean.parseBoolean(text(answer.path("isBase64Encoded"), "isBase64Encoded"))) {
            return Bytes.utf8(body);
        }
        try {
            return Bytes.of(Base64.getDecoder().decode(body));
        } catch (IllegalArgumentException noBase64) {
            throw new MalformedAnswer("isBase64Encoded is true, and its body is no base64: " + noBase64.getMessage());
        }
    }

    /** A scalar as text; empty if it is absent. */
    static String text(JsonNode node, String name) {
        if (node.isContainerNode()) {
            throw new MalformedAnswer("its " + name + " is a JSON " + (node.isArray() ? "array" : "object")
                    + "; AWS wants text there: serialize it");
        }
        return node.isMissingNode() || node.isNull() ? "" : node.asText();
    }
}
