package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import org.jspecify.annotations.Nullable;

/** Takes the answers of AWS_PROXY functions, of REST and of WebSocket APIs. */
public final class FunctionAnswers {

    private static final int BAD_GATEWAY = 502;

    private FunctionAnswers() {}

    /**
     * What a function answered.
     *
     * @param http the answer of Lambda
     * @param functionError how the function failed; null if it did not
     * @throws GatewayFault 502 if it failed, or answered something malformed
     */
    public static FunctionAnswer of(HttpResponse http, @Nullable String functionError) {
        String payload = http.body().utf8();
        if (functionError != null) {
            throw badGateway(FunctionFailure.truth(functionError, payload));
        }
        try {
            return FunctionAnswerReader.read(payload);
        } catch (MalformedAnswer malformed) {
            throw badGateway("Malformed Lambda proxy response: " + malformed.getMessage() + "; the function answered "
                            + payload)
                    .causedBy(malformed);
        }
    }

    private static GatewayFault badGateway(String truth) {
        return GatewayFault.of(GatewayResponseType.DEFAULT_5XX, "Internal server error", truth)
                .withStatus(BAD_GATEWAY);
    }
}
