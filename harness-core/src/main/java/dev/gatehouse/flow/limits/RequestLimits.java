package dev.gatehouse.flow.limits;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.GatewayResponseType;

/**
 * API Gateway's limits of any request.
 *
 * <pre>{@code
 * RequestLimits.check(incoming);   // or a GatewayFault: 431, 413 or 400
 * }</pre>
 */
public final class RequestLimits {

    /** AWS's quota "total combined size of request line and header values", in bytes. */
    public static final int MOST_HEAD_BYTES = 10_240;

    /** AWS's quota of a payload, in bytes: 10 MB. */
    public static final int MOST_BODY_BYTES = 10 * 1024 * 1024;

    private static final int HEADER_FIELDS_TOO_LARGE = 431;

    private RequestLimits() {}

    /**
     * Lets a request through.
     *
     * @throws GatewayFault if it is too large, or its target is no valid percent-encoding
     */
    public static void check(IncomingRequest request) {
        HttpRequest http = request.http();
        checkHead(headBytes(request));
        checkBody(http.body().size());
        if (!PercentEncoded.isValid(http.target())) {
            throw GatewayFault.of(
                            GatewayResponseType.DEFAULT_4XX,
                            "Bad Request",
                            "the target '" + http.target() + "' has a % that two hexadecimal digits do not follow")
                    .withErrorType("BadRequestException");
        }
    }

    /** The request line and the headers' values; their names do not count. The head is ASCII, or one byte a character. */
    private static int headBytes(IncomingRequest request) {
        HttpRequest http = request.http();
        int bytes = http.method().length()
                + http.target().length()
                + request.peer().protocol().length()
                + 2;
        for (Header header : http.headers()) {
            bytes += header.value().length();
        }
        return bytes;
    }

    private static void checkHead(int bytes) {
        if (bytes > MOST_HEAD_BYTES) {
            throw GatewayFault.of(
                            GatewayResponseType.DEFAULT_4XX,
                            "Request Header Fields Too Large",
                            "request line and header values have " + bytes + " bytes, and API Gateway takes "
                                    + MOST_HEAD_BYTES)
                    .withStatus(HEADER_FIELDS_TOO_LARGE)
                    .withErrorType("RequestHeaderFieldsTooLargeException");
        }
    }

    private static void checkBody(int bytes) {
        if (bytes > MOST_BODY_BYTES) {
            throw bodyTooLarge("the body has " + bytes + " bytes, and API Gateway takes " + MOST_BODY_BYTES);
        }
    }

    /**
     * AWS's refusal of a body: plain text, whatever the API's gateway responses say.
     *
     * @param truth what exactly was too large
     */
    public static GatewayFault bodyTooLarge(String truth) {
        return GatewayFault.of(
                        GatewayResponseType.REQUEST_TOO_LARGE,
                        "HTTP content length exceeded " + MOST_BODY_BYTES + " bytes.",
                        truth)
                .inPlainText();
    }
}
