package dev.gatehouse.flow.integrationresponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.json.TreeText;
import java.util.Iterator;
import java.util.Set;

/**
 * Reads what a function of an AWS_PROXY integration returned. AWS is lenient with values and strict with names: a status
 * may be text and a header a boolean, but one key too many makes the whole answer malformed.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format">Output
 *     format of a Lambda function for proxy integration</a>
 */
final class FunctionAnswerReader {

    private static final Set<String> KEYS =
            Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded");

    private static final int OK = 200;
    private static final int LOWEST_STATUS = 100;
    private static final int HIGHEST_STATUS = 599;

    private FunctionAnswerReader() {}

    static FunctionAnswer read(String payload) {
        JsonNode answer = parse(payload);
        if (!answer.isObject()) {
            throw new MalformedAnswer("it is no JSON object");
        }
        for (Iterator<String> names = answer.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw new MalformedAnswer("it has the key '" + name + "', and AWS knows only " + sortedKeys());
            }
        }
        return new FunctionAnswer(
                status(answer.path("statusCode")),
                FunctionHeaders.read(answer.path("headers"), answer.path("multiValueHeaders")),
                text(answer.path("body"), "body"),
                Boolean.parseBoolean(text(answer.path("isBase64Encoded"), "isBase64Encoded")));
    }

    private static JsonNode parse(String payload) {
        try {
            return TreeText.read(payload);
        } catch (JsonProcessingException noJson) {
            throw new MalformedAnswer("it is no JSON: " + noJson.getOriginalMessage());
        }
    }

    private static String sortedKeys() {
        return KEYS.stream().sorted().toList().toString();
    }

    private static int status(JsonNode node) {
        if (isAbsent(node)) {
            return OK;
        }
        int status = number(node);
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new MalformedAnswer("its statusCode is " + node + ", which is no HTTP status");
        }
        return status;
    }

    private static int number(JsonNode node) {
        if (node.isNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        try {
            return Integer.parseInt(text(node, "statusCode").strip());
        } catch (NumberFormatException noNumber) {
            throw new MalformedAnswer("its statusCode is " + node + ", which is no number");
        }
    }

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** A scalar as text; empty if it is absent. */
    static String text(JsonNode node, String name) {
        if (node.isContainerNode()) {
            throw new MalformedAnswer("its " + name + " is a JSON " + (node.isArray() ? "array" : "object")
                    + "; AWS wants text there: serialize it");
        }
        return isAbsent(node) ? "" : node.asText();
    }
}
