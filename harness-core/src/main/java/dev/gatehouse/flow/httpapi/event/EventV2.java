package dev.gatehouse.flow.httpapi.event;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.httpapi.request.SeenBody;
import dev.gatehouse.flow.httpapi.request.SeenPath;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Format 2.0: names in lower case, values joined by commas, cookies apart; what a request does not have is left out. */
public final class EventV2 {

    private static final String COOKIE = "cookie";

    private EventV2() {}

    static Map<String, @Nullable Object> of(AuthorizedHttpApiRequest request, RequestParameters parameters) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("version", PayloadFormat.V2.version());
        event.put("routeKey", request.routed().route().routeKey());
        event.putAll(clientFields(request.routed(), parameters));
        event.put("requestContext", ContextV2.of(request));
        SeenBody body = SeenBody.of(request.routed().incoming().http());
        if (!body.text().isEmpty()) {
            event.put("body", body.text());
        }
        event.put("isBase64Encoded", body.base64());
        return event;
    }

    /** What an authorizer's event has of the client's request as well: from {@code rawPath} to {@code stageVariables}. */
    public static Map<String, @Nullable Object> clientFields(
            RoutedHttpApiRequest request, RequestParameters parameters) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("rawPath", SeenPath.decoded(request.path().full()));
        fields.put("rawQueryString", request.incoming().http().rawQuery().orElse(""));
        putUnlessEmpty(fields, "cookies", cookies(parameters.headers()));
        fields.put("headers", headers(parameters.headers()));
        Map<String, String> query = new LinkedHashMap<>();
        parameters.query().all().forEach((name, values) -> query.put(name, String.join(",", values)));
        putUnlessEmpty(fields, "queryStringParameters", query);
        putUnlessEmpty(fields, "pathParameters", request.path().parameters());
        putUnlessEmpty(fields, "stageVariables", request.arrival().stage().stageVariables());
        return fields;
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> fields, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static Map<String, String> headers(Headers headers) {
        Map<String, String> joined = new TreeMap<>();
        for (Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (!name.equals(COOKIE)) {
                joined.merge(name, header.value(), (before, value) -> before + "," + value);
            }
        }
        return joined;
    }

    private static List<String> cookies(Headers headers) {
        List<String> cookies = new ArrayList<>();
        for (String header : headers.values(COOKIE)) {
            for (String cookie : header.split(";", -1)) {
                if (!cookie.isBlank()) {
                    cookies.add(cookie.strip());
                }
            }
        }
        return cookies;
    }
}
