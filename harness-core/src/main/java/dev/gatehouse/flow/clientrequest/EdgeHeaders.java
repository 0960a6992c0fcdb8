package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.model.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What CloudFront adds to a request on its way to an edge-optimised endpoint: it tells of the viewer and of itself.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html">API endpoint
 *     types</a>
 */
final class EdgeHeaders {

    static final HeaderNames ADDED = HeaderNames.of(
            "CloudFront-Forwarded-Proto",
            "CloudFront-Is-Desktop-Viewer",
            "CloudFront-Is-Mobile-Viewer",
            "CloudFront-Is-SmartTV-Viewer",
            "CloudFront-Is-Tablet-Viewer",
            "CloudFront-Viewer-ASN",
            "CloudFront-Viewer-Country",
            "Via",
            "X-Amz-Cf-Id");

    /** Where edges stand; the address is one of CloudFront's range. */
    static final String EDGE_ADDRESS = "130.176.0.1";

    private static final int DIGITS = 32;

    private EdgeHeaders() {}

    static void add(IncomingRequest request, List<Header> seen) {
        String userAgent =
                request.http().headers().last("User-Agent").orElse("").toLowerCase(Locale.ROOT);
        boolean tablet = userAgent.contains("ipad") || userAgent.contains("tablet");
        boolean television = userAgent.contains("smart-tv") || userAgent.contains("smarttv");
        boolean mobile = !tablet && (userAgent.contains("mobile") || userAgent.contains("iphone"));
        seen.add(new Header("CloudFront-Forwarded-Proto", request.peer().tls() ? "https" : "http"));
        seen.add(new Header("CloudFront-Is-Desktop-Viewer", String.valueOf(!tablet && !television && !mobile)));
        seen.add(new Header("CloudFront-Is-Mobile-Viewer", String.valueOf(mobile)));
        seen.add(new Header("CloudFront-Is-SmartTV-Viewer", String.valueOf(television)));
        seen.add(new Header("CloudFront-Is-Tablet-Viewer", String.valueOf(tablet)));
        seen.add(new Header("CloudFront-Viewer-ASN", "64496"));
        seen.add(new Header("CloudFront-Viewer-Country", "US"));
        String digits = digits(request.requestId());
        seen.add(new Header("Via", via(request, digits)));
        seen.add(new Header("X-Amz-Cf-Id", cfId(digits)));
    }

    private static String via(IncomingRequest request, String digits) {
        String version = request.peer().protocol().replace("HTTP/", "");
        return version + " " + digits + ".cloudfront.net (CloudFront)";
    }

    private static String cfId(String digits) {
        byte[] twice = (digits + digits).substring(0, 40).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().encodeToString(twice);
    }

    /** 32 digits of the request's own, so that every step sees the same. */
    private static String digits(String requestId) {
        StringBuilder digits = new StringBuilder(DIGITS + requestId.length())
                .append(HexFormat.of().toHexDigits(requestId.hashCode()));
        for (int i = 0; i < requestId.length(); i++) {
            char digit = requestId.charAt(i);
            if ((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f')) {
                digits.append(digit);
            }
        }
        while (digits.length() < DIGITS) {
            digits.append('0');
        }
        return digits.substring(0, DIGITS);
    }
}
