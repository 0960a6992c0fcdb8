package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.model.http.Header;
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
        seen.add(new Header("Via", via(request)));
        seen.add(new Header("X-Amz-Cf-Id", cfId(request)));
    }

    private static String via(IncomingRequest request) {
        String version = request.peer().protocol().replace("HTTP/", "");
        return version + " " + digits(request) + ".cloudfront.net (CloudFront)";
    }

    private static String cfId(IncomingRequest request) {
        byte[] digits = digits(request).repeat(2).substring(0, 40).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().encodeToString(digits);
    }

    /** 32 digits of the request's own, so that every step sees the same. */
    private static String digits(IncomingRequest request) {
        String hex = HexFormat.of().toHexDigits(request.requestId().hashCode())
                + request.requestId().replaceAll("[^0-9a-f]", "")
                + "0".repeat(32);
        return hex.substring(0, 32);
    }
}
