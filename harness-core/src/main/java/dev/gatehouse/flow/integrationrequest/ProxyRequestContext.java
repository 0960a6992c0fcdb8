package dev.gatehouse.flow.integrationrequest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.model.rest.Method;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code requestContext} of a Lambda proxy event. */
final class ProxyRequestContext {

    private static final List<String> NAMES = List.of(
            "resourceId",
            "resourcePath",
            "httpMethod",
            "extendedRequestId",
            "requestTime",
            "path",
            "accountId",
            "protocol",
            "stage",
            "domainPrefix",
            "requestTimeEpoch",
            "requestId",
            "domainName",
            "deploymentId",
            "apiId");

    private static final List<String> IDENTITY = List.of(
            "cognitoIdentityPoolId",
            "accountId",
            "cognitoIdentityId",
            "caller",
            "sourceIp",
            "principalOrgId",
            "accessKey",
            "cognitoAuthenticationType",
            "cognitoAuthenticationProvider",
            "userArn",
            "userAgent",
            "user");

    /** Absent, not null, unless the request has them. */
    private static final List<String> IDENTITY_IF_KNOWN =
            List.of("apiKey", "apiKeyId", "clientCert", "vpcId", "vpceId");

    private static final String LATENCY = "integrationLatency";

    private final Map<String, Object> context;
    private final Method method;

    ProxyRequestContext(AuthorizedRequest request) {
        this.context = ContextVariables.of(request);
        this.method = request.routed().method();
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (String name : NAMES) {
            write(json, name, context.get(name));
        }
        if (context.get("authorizer") instanceof Map<?, ?> authorizer) {
            json.writeFieldName("authorizer");
            writeAuthorizer(json, authorizer);
        }
        if (method.operationName() != null) {
            json.writeStringField("operationName", method.operationName());
        }
        json.writeFieldName("identity");
        writeIdentity(json, context.get("identity") instanceof Map<?, ?> identity ? identity : Map.of());
        json.writeEndObject();
    }

    private static void writeIdentity(JsonGenerator json, Map<?, ?> identity) throws IOException {
        json.writeStartObject();
        for (String name : IDENTITY) {
            write(json, name, identity.get(name));
        }
        for (String name : IDENTITY_IF_KNOWN) {
            Object value = identity.get(name);
            if (value != null) {
                write(json, name, value);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Map<?, ?> map) {
            writeTexts(json, map);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }

    /** The only number is AWS's own: the time that the authorizer took. */
    private static void writeAuthorizer(JsonGenerator json, Map<?, ?> authorizer) throws IOException {
        Map<Object, Object> said = new LinkedHashMap<>(authorizer);
        Object latency = said.remove(LATENCY);
        json.writeStartObject();
        writeTextFields(json, said);
        if (latency != null) {
            write(json, LATENCY, latency);
        }
        json.writeEndObject();
    }

    /** AWS hands an authorizer's numbers and booleans, and all claims, to functions as text. */
    private static void writeTexts(JsonGenerator json, Map<?, ?> values) throws IOException {
        json.writeStartObject();
        writeTextFields(json, values);
        json.writeEndObject();
    }

    private static void writeTextFields(JsonGenerator json, Map<?, ?> values) throws IOException {
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            if (entry.getValue() instanceof Map<?, ?> nested) {
                writeTexts(json, nested);
            } else {
                Object value = entry.getValue();
                json.writeString(value == null ? null : value.toString());
            }
        }
    }
}
