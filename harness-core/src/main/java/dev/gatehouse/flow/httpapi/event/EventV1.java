package dev.gatehouse.flow.httpapi.event;

import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.httpapi.request.SeenBody;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Format 1.0, that of REST APIs with a few differences: what a request does not have is null. */
public final class EventV1 {

    private EventV1() {}

    static Map<String, @Nullable Object> of(AuthorizedHttpApiRequest request, RequestParameters parameters) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("version", PayloadFormat.V1.version());
        event.putAll(clientFields(request.routed(), parameters));
        event.put("requestContext", ContextV1.of(request));
        event.put("pathParameters", orNull(request.routed().path().parameters()));
        event.put("stageVariables", orNull(request.routed().arrival().stage().stageVariables()));
        SeenBody body = SeenBody.of(request.routed().incoming().http());
        event.put("body", body.text().isEmpty() ? null : body.text());
        event.put("isBase64Encoded", body.base64());
        return event;
    }

    /** What an authorizer's event has of the client's request as well: from {@code resource} to the query. */
    public static Map<String, @Nullable Object> clientFields(
            RoutedHttpApiRequest request, RequestParameters parameters) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("resource", ContextV1.resource(request));
        fields.put("path", request.path().full());
        fields.put("httpMethod", request.incoming().http().method());
        fields.put("headers", ClientParameters.lastValues(parameters.headers()));
        fields.put("multiValueHeaders", grouped(parameters.headers()));
        Map<String, List<String>> query = parameters.query().all();
        fields.put("queryStringParameters", orNull(ClientParameters.lastValues(query)));
        fields.put("multiValueQueryStringParameters", orNull(query));
        return fields;
    }

    private static @Nullable Map<String, ?> orNull(Map<String, ?> values) {
        return values.isEmpty() ? null : values;
    }

    private static Map<String, List<String>> grouped(Headers headers) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (Header header : headers) {
            grouped.computeIfAbsent(header.name(), name -> new ArrayList<>(1)).add(header.value());
        }
        return grouped;
    }
}
