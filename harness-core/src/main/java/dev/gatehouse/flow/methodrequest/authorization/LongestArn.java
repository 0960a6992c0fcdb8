package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.policy.MethodArn;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;

/**
 * AWS's limit of the ARN that authorization is about: a long path passes it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">Output
 *     from a Lambda authorizer</a>
 */
final class LongestArn {

    private static final int MOST_BYTES = 1600;
    private static final int URI_TOO_LONG = 414;

    private LongestArn() {}

    /** Refuses a request whose method ARN is too long for a policy. */
    static void check(RoutedRequest request) {
        int bytes = Bytes.utf8(MethodArn.of(request)).size();
        if (bytes > MOST_BYTES) {
            throw GatewayFault.of(
                            GatewayResponseType.DEFAULT_4XX,
                            "Request URI too long",
                            "the method's ARN, with the path of the request, has " + bytes + " bytes, and authorization"
                                    + " takes " + MOST_BYTES)
                    .withStatus(URI_TOO_LONG);
        }
    }
}
