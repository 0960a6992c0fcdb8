package dev.gatehouse.flow.integrationrequest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The events that Lambda authorizers get.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">Input to a
 *     Lambda authorizer</a>
 */
public final class AuthorizerEvent {

    private static final JsonFactory JSON = new JsonFactory();

    private AuthorizerEvent() {}

    /** The event of a TOKEN authorizer: three fields and nothing of the request. */
    public static Bytes ofToken(String methodArn, String token) {
        return written(json -> {
            json.writeStringField("type", "TOKEN");
            json.writeStringField("methodArn", methodArn);
            json.writeStringField("authorizationToken", token);
        });
    }

    /** The event of a REQUEST authorizer: the proxy event without its body, and with {@code {}} where that has null. */
    public static Bytes ofRequest(String methodArn, RoutedRequest request) {
        return written(json -> {
            json.writeStringField("type", "REQUEST");
            json.writeStringField("methodArn", methodArn);
            new RequestFields(json, RequestFields.Empty.OBJECT).write(request);
            json.writeFieldName("requestContext");
            new ProxyRequestContext(new AuthorizedRequest(request, new Authorization.None(), null)).writeTo(json);
        });
    }

    private static Bytes written(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Bytes.of(bytes.toByteArray());
    }

    @FunctionalInterface
    private interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
