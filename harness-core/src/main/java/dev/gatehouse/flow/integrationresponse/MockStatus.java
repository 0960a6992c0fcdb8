package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.mapping.lenientjson.LenientJson;
import dev.gatehouse.model.http.Bytes;

/**
 * MOCK: the {@code statusCode} that the request template named; any integer will do, and little of the JSON must be in
 * order.
 */
final class MockStatus {

    private MockStatus() {}

    static String of(EndpointResponse response) {
        Bytes made = response.request().call().payload();
        String payload = made.utf8();
        return Integer.toString(LenientJson.statusCode(payload)
                .orElseThrow(() -> GatewayFault.internalServerError(
                        "statusCode should be an integer which defined in request template: a MOCK integration needs"
                                + " a request template that makes an integer statusCode, as {\"statusCode\": 200}; it made '"
                                + payload + "'")));
    }
}
