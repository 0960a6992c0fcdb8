package dev.gatehouse.flow.integrationrequest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The event that a function of an AWS_PROXY integration gets: format 1.0, every field. What a request does not have is
 * null, never an empty object.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format">Input
 *     format of a Lambda function for proxy integration</a>
 */
final class ProxyEvent {

    private static final JsonFactory JSON = new JsonFactory();

    private ProxyEvent() {}

    static Bytes of(AuthorizedRequest request, Payload payload) {
        // The generator has a buffer of its own, and mostly hands over everything at once.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            new RequestFields(json, RequestFields.Empty.NULL).write(request.routed());
            json.writeFieldName("requestContext");
            new ProxyRequestContext(request).writeTo(json);
            writeBody(json, payload);
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Bytes.of(bytes);
    }

    private static void writeBody(JsonGenerator json, Payload payload) throws IOException {
        @Nullable String body = null;
        if (payload instanceof Payload.Text text) {
            body = text.text();
        } else if (payload instanceof Payload.Binary binary) {
            body = binary.bytes().base64();
        }
        boolean none = body == null || body.isEmpty();
        json.writeStringField("body", none ? null : body);
        json.writeBooleanField("isBase64Encoded", !none && payload instanceof Payload.Binary);
    }
}
