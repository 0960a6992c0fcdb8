package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The refusals in the shape of a REST API's own errors, since no API is known yet whose gateway responses could apply. */
final class AwsRefusals implements Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayListener.class);

    @Override
    public HttpResponse answer(Refusal refusal, String truth) {
        // Nothing of it reaches the recorder, so this line is all that a developer sees beside the client's answer.
        LOG.warn("A request was refused before it could be read ({}): {}", refusal, truth);
        return switch (refusal) {
            case MALFORMED -> error(400, "BadRequestException", "Bad Request");
            case HEAD_TOO_LARGE ->
                error(431, "RequestHeaderFieldsTooLargeException", "Request Header Fields Too Large");
            case BODY_TOO_LARGE ->
                new HttpResponse(
                        413,
                        Headers.of("Content-Type", "text/plain", "x-amzn-ErrorType", "RequestTooLargeException"),
                        Bytes.utf8("HTTP content length exceeded 10485760 bytes."));
            case TOO_SLOW -> error(408, "RequestTimeoutException", "Request Timeout");
        };
    }

    private static HttpResponse error(int status, String type, String message) {
        Headers headers = Headers.of("Content-Type", "application/json", "x-amzn-ErrorType", type);
        return new HttpResponse(status, headers, Bytes.utf8("{\"message\":\"" + message + "\"}"));
    }
}
