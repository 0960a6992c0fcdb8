package dev.gatehouse.flow.httpapi.response;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Map;

/**
 * How an HTTP API answers by itself: with a status and that status's own words, whatever the reason. A REST API's 504 is
 * its 503, and a REST API's 502 its 500.
 */
public final class FaultAnswers {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final int BAD_REQUEST = 400;

    private static final Map<Integer, String> WORDS = Map.of(
            BAD_REQUEST,
            "Bad Request",
            401,
            "Unauthorized",
            403,
            "Forbidden",
            404,
            "Not Found",
            413,
            "Request Entity Too Large",
            429,
            "Too Many Requests",
            431,
            "Request Header Fields Too Large",
            INTERNAL_SERVER_ERROR,
            "Internal Server Error",
            SERVICE_UNAVAILABLE,
            "Service Unavailable");

    private FaultAnswers() {}

    /** The answer to a fault, without what every answer has. */
    public static HttpResponse of(GatewayFault fault) {
        Headers headers = new Headers(fault.headers().all()).plus("Content-Type", "application/json");
        return new HttpResponse(status(fault), headers, Bytes.utf8("{\"message\":\"" + words(fault) + "\"}"));
    }

    /** AWS's words for a fault, as {@code Not Found}. */
    public static String words(GatewayFault fault) {
        return WORDS.getOrDefault(status(fault), String.valueOf(fault.clientMessage()));
    }

    /** The status that a fault is answered with. */
    static int status(GatewayFault fault) {
        GatewayResponseType type = fault.type();
        if (type == GatewayResponseType.INTEGRATION_TIMEOUT || type == GatewayResponseType.INTEGRATION_FAILURE) {
            return SERVICE_UNAVAILABLE;
        }
        int status = fault.status().orElseGet(() -> type.defaultStatus()
                .orElse(type == GatewayResponseType.DEFAULT_4XX ? BAD_REQUEST : INTERNAL_SERVER_ERROR));
        return status > INTERNAL_SERVER_ERROR && status != SERVICE_UNAVAILABLE ? INTERNAL_SERVER_ERROR : status;
    }
}
