package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ContentHandling;
import org.jspecify.annotations.Nullable;

/**
 * Takes the endpoint's body as text or bytes, and converts it as {@code contentHandling} or, without one, the client's
 * {@code Accept} says.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html">Content
 *     type conversions</a>
 */
record ResponsePayloads(BinaryMediaTypes binaryMediaTypes, @Nullable ContentHandling contentHandling) {

    Payload of(EndpointResponse response, Reasons why) {
        if (response.request().call() instanceof EndpointCall.MockCall) {
            return Payload.EMPTY;
        }
        Payload answered = asAnswered(response.http(), why);
        if (response.http().body().isEmpty()) {
            return answered;
        }
        if (contentHandling == ContentHandling.CONVERT_TO_TEXT) {
            return Conversions.toText(answered, "contentHandling of the integration response is CONVERT_TO_TEXT", why);
        }
        if (contentHandling == ContentHandling.CONVERT_TO_BINARY) {
            return Conversions.toBinary(
                    answered, "contentHandling of the integration response is CONVERT_TO_BINARY", why);
        }
        return asAccepted(response, answered, why);
    }

    private Payload asAnswered(HttpResponse http, Reasons why) {
        return !http.body().isEmpty()
                        && binaryMediaTypes.holdContentType(http.headers().last("Content-Type"))
                ? new Payload.Binary(http.body())
                : Conversions.asText(http.body(), "the endpoint's answer", why);
    }

    private Payload asAccepted(EndpointResponse response, Payload answered, Reasons why) {
        return binaryMediaTypes.holdAccept(ClientAccept.of(response))
                ? Conversions.toBinary(answered, "Accept asks for one of the API's binary media types", why)
                : Conversions.toText(answered, "Accept asks for none of the API's binary media types", why);
    }
}
