package dev.gatehouse.flow.route;

import dev.gatehouse.model.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * The API in the host names under which APIs answer, those of VPC endpoints among them.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html">Invoke
 *     a private API</a>
 */
final class PrivateNames {

    private static final String BY_HOST = ".execute-api.";
    private static final String ENDPOINT = "vpce-";
    private static final String API_ID = "x-apigw-api-id";

    private PrivateNames() {}

    /** The API that a request names by its host, or to a VPC endpoint's own host by a header; null if it names none. */
    static @Nullable String apiId(String host, HttpRequest request) {
        int end = host.indexOf(BY_HOST);
        if (end < 0) {
            return null;
        }
        String label = host.substring(0, end);
        if (label.startsWith(ENDPOINT)) {
            return request.headers().last(API_ID).orElse(null);
        }
        int endpoint = label.indexOf("-" + ENDPOINT);
        return endpoint < 0 ? label : label.substring(0, endpoint);
    }

    /** The VPC endpoint in {@code {api}-{endpoint}.execute-api…}; null in any other name. */
    static @Nullable String vpcEndpointId(String host) {
        int end = host.indexOf(BY_HOST);
        int endpoint = host.indexOf("-" + ENDPOINT);
        return end < 0 || endpoint < 0 || endpoint > end || host.startsWith(ENDPOINT)
                ? null
                : host.substring(endpoint + 1, end);
    }
}
