package dev.gatehouse.flow.backend;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.IOException;

/**
 * What Lambda's Invoke API refuses before a function runs: a payload that is too large, or no JSON. API Gateway hands the
 * refusal on, with Lambda's status and, for JSON, Lambda's own words.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
final class InvocationPayload {

    /** Lambda's quota of a synchronous invocation's payload, in bytes. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private static final int BAD_REQUEST = 400;

    private static final JsonFactory JSON = new JsonFactory();

    private InvocationPayload() {}

    /**
     * Lets a payload through that is not too large.
     *
     * @throws GatewayFault 413
     */
    static void checkSize(Bytes payload) {
        if (payload.size() > MOST_BYTES) {
            throw GatewayFault.of(
                    GatewayResponseType.REQUEST_TOO_LARGE,
                    "Request Too Long",
                    "The function's event has " + payload.size() + " bytes, and Lambda takes " + MOST_BYTES
                            + "; of a binary body the event has the base64 text, which is a third longer");
        }
    }

    /**
     * Lets a payload through that is JSON.
     *
     * @throws GatewayFault 400
     */
    static void checkJson(Bytes payload) {
        try (JsonParser parser = JSON.createParser(payload.toInputStream())) {
            readWhole(parser);
        } catch (JsonProcessingException noJson) {
            String message = "Could not parse request body into json: " + noJson.getOriginalMessage();
            throw GatewayFault.of(
                            GatewayResponseType.DEFAULT_4XX,
                            message,
                            "Lambda takes only JSON, and the integration request made: " + payload.utf8())
                    .withStatus(BAD_REQUEST)
                    .withErrorType("BadRequestException")
                    .causedBy(noJson);
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    private static void readWhole(JsonParser parser) throws IOException {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }
}
