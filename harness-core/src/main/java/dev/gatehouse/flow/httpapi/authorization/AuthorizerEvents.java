package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.httpapi.event.ContextV1;
import dev.gatehouse.flow.httpapi.event.ContextV2;
import dev.gatehouse.flow.httpapi.event.EventV1;
import dev.gatehouse.flow.httpapi.event.EventV2;
import dev.gatehouse.flow.httpapi.request.SeenHeaders;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.json.ValueBytes;
import dev.gatehouse.model.v2.Authorizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that authorizers' functions get: the request without its body. */
final class AuthorizerEvents {

    private AuthorizerEvents() {}

    /** The event in the authorizer's payload format. */
    static Bytes of(Authorizer authorizer, RoutedHttpApiRequest request, List<String> identity) {
        RequestParameters sent = new RequestParameters(null, SeenHeaders.of(request), request.query());
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        if ("1.0".equals(authorizer.authorizerPayloadFormatVersion())) {
            addV1(event, request, sent, identity);
        } else {
            addV2(event, request, sent, identity);
        }
        return ValueBytes.of(event);
    }

    private static void addV2(
            Map<String, @Nullable Object> event,
            RoutedHttpApiRequest request,
            RequestParameters sent,
            List<String> identity) {
        event.put("version", "2.0");
        event.put("type", "REQUEST");
        event.put("routeArn", RouteArn.of(request));
        event.put("identitySource", identity.isEmpty() ? null : identity);
        event.put("routeKey", request.route().routeKey());
        event.putAll(EventV2.clientFields(request, sent));
        event.put("requestContext", ContextV2.of(request));
    }

    private static void addV1(
            Map<String, @Nullable Object> event,
            RoutedHttpApiRequest request,
            RequestParameters sent,
            List<String> identity) {
        String joined = identity.isEmpty() ? null : String.join(",", identity);
        event.put("version", "1.0");
        event.put("type", "REQUEST");
        event.put("methodArn", RouteArn.of(request));
        event.put("identitySource", joined);
        event.put("authorizationToken", joined);
        event.putAll(EventV1.clientFields(request, sent));
        event.put("pathParameters", request.path().parameters());
        event.put("stageVariables", request.arrival().stage().stageVariables());
        event.put("requestContext", ContextV1.of(request));
    }
}
