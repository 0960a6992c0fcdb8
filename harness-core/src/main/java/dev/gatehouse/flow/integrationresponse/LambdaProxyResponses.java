package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;

/** AWS_PROXY: the function's answer holds status, headers and body; integration responses do not apply. */
record LambdaProxyResponses(BinaryMediaTypes binaryMediaTypes) implements Step<EndpointResponse, MappedResponse> {

    private static final int BAD_GATEWAY = 502;

    @Override
    public MappedResponse apply(EndpointResponse response, Reasons why) {
        String payload = response.http().body().utf8();
        if (response.functionError() != null) {
            throw badGateway("The function failed (" + response.functionError() + "): " + payload);
        }
        FunctionAnswer answer = read(payload);
        why.add(new Reason.PassedThrough(
                "AWS_PROXY answers what its function answered; integration responses do not apply"));
        return new MappedResponse(
                response, new HttpResponse(answer.status(), answer.headers(), body(answer, response, why)));
    }

    private static FunctionAnswer read(String payload) {
        try {
            return FunctionAnswerReader.read(payload);
        } catch (MalformedAnswer malformed) {
            throw badGateway("Malformed Lambda proxy response: " + malformed.getMessage() + "; the function answered "
                            + payload)
                    .causedBy(malformed);
        }
    }

    /** Only the client's {@code Accept} decides; neither the function's Content-Type nor its flag alone makes bytes. */
    private Bytes body(FunctionAnswer answer, EndpointResponse response, Reasons why) {
        if (!answer.base64()) {
            return Bytes.utf8(answer.body());
        }
        if (!binaryMediaTypes.holdAccept(ClientAccept.of(response))) {
            why.add(new Reason.Noted("isBase64Encoded is true, but the request's Accept is none of the API's binary "
                    + "media types: the base64 text is the body"));
            return Bytes.utf8(answer.body());
        }
        String because = "isBase64Encoded is true and Accept asks for one of the API's binary media types";
        why.add(new Reason.ContentConverted("base64 text", "bytes", because));
        return Conversions.decode(answer.body(), because);
    }

    private static GatewayFault badGateway(String truth) {
        return GatewayFault.of(GatewayResponseType.DEFAULT_5XX, "Internal server error", truth)
                .withStatus(BAD_GATEWAY);
    }
}
