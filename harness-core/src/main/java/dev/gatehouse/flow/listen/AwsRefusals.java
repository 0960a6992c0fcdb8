package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;

/** The refusals in the shape of a REST API's own errors, since no API is known yet whose gateway responses could apply. */
final class AwsRefusals implements Refusals {

    @Override
    public HttpResponse answer(Refusal refusal, String truth) {
        return switch (refusal) {
            case MALFORMED -> error(400, "BadRequestException", "Bad Request");
            case HEAD_TOO_LARGE ->
                error(431, "RequestHeaderFieldsTooLargeException", "Request Header Fields Too Large");
            case BODY_TOO_LARGE -> error(413, "RequestTooLargeException", "Request Too Long");
            case TOO_SLOW -> error(408, "RequestTimeoutException", "Request Timeout");
        };
    }

    private static HttpResponse error(int status, String type, String message) {
        Headers headers = Headers.of("Content-Type", "application/json", "x-amzn-ErrorType", type);
        return new HttpResponse(status, headers, Bytes.utf8("{\"message\":\"" + message + "\"}"));
    }
}
