package dev.gatehouse.flow.integrationrequest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            writeRequest(json, request.routed());
            json.writeFieldName("requestContext");
            new ProxyRequestContext(request).writeTo(json);
            writeBody(json, payload);
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Bytes.of(bytes);
    }

    static void writeRequest(JsonGenerator json, RoutedRequest routed) throws IOException {
        Headers headers = ClientHeaders.of(routed);
        Map<String, List<String>> query = routed.query().all();
        json.writeStringField("resource", routed.resource().path());
        json.writeStringField("path", path(routed));
        json.writeStringField("httpMethod", routed.incoming().http().method());
        writeSingle(json, "headers", ClientParameters.lastValues(headers));
        writeMulti(json, "multiValueHeaders", grouped(headers));
        writeSingle(json, "queryStringParameters", ClientParameters.lastValues(query));
        writeMulti(json, "multiValueQueryStringParameters", query);
        writeSingle(json, "pathParameters", routed.path().parameters());
        writeSingle(json, "stageVariables", routed.servedAt().stageVariables());
    }

    /** Without the stage but with a custom domain's base path; slashes that lead collapse to one, others stay. */
    private static String path(RoutedRequest routed) {
        boolean mapped = routed.servedAt().basePath() != null;
        String path = mapped ? routed.path().full() : routed.path().withinStage();
        int start = 0;
        while (path.startsWith("//", start)) {
            start++;
        }
        return path.substring(start);
    }

    private static Map<String, List<String>> grouped(Headers headers) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (Header header : headers) {
            grouped.computeIfAbsent(header.name(), name -> new ArrayList<>(1)).add(header.value());
        }
        return grouped;
    }

    private static void writeSingle(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        if (startObject(json, name, values)) {
            for (Map.Entry<String, String> entry : values.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void writeMulti(JsonGenerator json, String name, Map<String, List<String>> values)
            throws IOException {
        if (startObject(json, name, values)) {
            for (Map.Entry<String, List<String>> entry : values.entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                for (String value : entry.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static boolean startObject(JsonGenerator json, String name, Map<String, ?> values) throws IOException {
        if (values.isEmpty()) {
            json.writeNullField(name);
            return false;
        }
        json.writeObjectFieldStart(name);
        return true;
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
