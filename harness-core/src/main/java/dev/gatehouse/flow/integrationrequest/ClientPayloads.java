package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ContentHandling;
import org.jspecify.annotations.Nullable;

/**
 * Takes the client's body as text or bytes, and converts it as the integration's {@code contentHandling} says.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html">Content
 *     type conversions</a>
 */
record ClientPayloads(BinaryMediaTypes binaryMediaTypes, @Nullable ContentHandling contentHandling) {

    Payload of(HttpRequest request, Reasons why) {
        Payload sent = asSent(request, why);
        if (contentHandling == ContentHandling.CONVERT_TO_TEXT) {
            return Conversions.toText(sent, "contentHandling of the integration is CONVERT_TO_TEXT", why);
        }
        if (contentHandling == ContentHandling.CONVERT_TO_BINARY) {
            return Conversions.toBinary(sent, "contentHandling of the integration is CONVERT_TO_BINARY", why);
        }
        return sent;
    }

    /** The body before any conversion. */
    Payload asSent(HttpRequest request, Reasons why) {
        return binaryMediaTypes.holdContentType(request.headers().last("Content-Type"))
                ? new Payload.Binary(request.body())
                : Conversions.asText(request.body(), "the request", why);
    }
}
