package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpResponse;

/** AWS_PROXY: the function's answer holds status, headers and body; integration responses do not apply. */
record LambdaProxyResponses(BinaryMediaTypes binaryMediaTypes) implements Step<EndpointResponse, MappedResponse> {

    @Override
    public MappedResponse apply(EndpointResponse response, Reasons why) {
        FunctionAnswer answer = FunctionAnswers.of(response.http(), response.functionError());
        why.add(new Reason.PassedThrough(
                "AWS_PROXY answers what its function answered; integration responses do not apply"));
        return new MappedResponse(
                response, new HttpResponse(answer.status(), answer.headers(), body(answer, response, why)));
    }

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
}
