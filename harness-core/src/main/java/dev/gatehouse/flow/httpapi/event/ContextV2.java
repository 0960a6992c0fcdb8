package dev.gatehouse.flow.httpapi.event;

import dev.gatehouse.flow.context.ClientCertificate;
import dev.gatehouse.flow.context.CommonLogTime;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.request.SeenPath;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code requestContext} of format 2.0. */
public final class ContextV2 {

    private ContextV2() {}

    static Map<String, @Nullable Object> of(AuthorizedHttpApiRequest request) {
        Map<String, @Nullable Object> context = of(request.routed());
        Map<String, @Nullable Object> authorizer = authorizer(request.authorization());
        if (authorizer != null) {
            context.put("authorizer", authorizer);
        }
        return context;
    }

    /** The context before there is a caller, as an authorizer is told it. */
    public static Map<String, @Nullable Object> of(RoutedHttpApiRequest request) {
        HttpApiArrival arrival = request.arrival();
        IncomingRequest incoming = request.incoming();
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        context.put("accountId", arrival.accountId());
        context.put("apiId", arrival.api().apiId());
        X509Certificate certificate = incoming.peer().clientCertificate();
        if (certificate != null) {
            context.put("authentication", Map.of("clientCert", ClientCertificate.variables(certificate)));
        }
        context.put("domainName", arrival.domainName());
        context.put("domainPrefix", arrival.domainPrefix());
        context.put("http", http(request));
        context.put("requestId", incoming.requestId());
        context.put("routeKey", request.route().routeKey());
        context.put("stage", arrival.stage().stageName());
        context.put("time", CommonLogTime.of(incoming.receivedAt()));
        context.put("timeEpoch", incoming.receivedAt().toEpochMilli());
        return context;
    }

    private static Map<String, @Nullable Object> http(RoutedHttpApiRequest request) {
        IncomingRequest incoming = request.incoming();
        Map<String, @Nullable Object> http = new LinkedHashMap<>();
        http.put("method", incoming.http().method());
        http.put("path", SeenPath.decoded(request.path().full()));
        http.put("protocol", incoming.peer().protocol());
        http.put("sourceIp", incoming.peer().sourceIp());
        http.put("userAgent", incoming.http().headers().last("User-Agent").orElse(""));
        return http;
    }

    /** Null without a caller. A function that gave no context leaves {@code lambda} null. */
    private static @Nullable Map<String, @Nullable Object> authorizer(Authorization authorization) {
        Map<String, @Nullable Object> authorizer = new LinkedHashMap<>();
        if (authorization instanceof Authorization.ByToken token) {
            Map<String, @Nullable Object> jwt = new LinkedHashMap<>();
            jwt.put("claims", token.claims());
            jwt.put("scopes", token.scopes());
            authorizer.put("jwt", jwt);
        } else if (authorization instanceof Authorization.ByFunction function) {
            authorizer.put("lambda", function.context().isEmpty() ? null : function.context());
        } else if (authorization instanceof Authorization.ByIam iam) {
            authorizer.put("iam", iam(iam));
        } else {
            return null;
        }
        return authorizer;
    }

    private static Map<String, @Nullable Object> iam(Authorization.ByIam caller) {
        Map<String, @Nullable Object> iam = new LinkedHashMap<>();
        iam.put("accessKey", caller.accessKey());
        iam.put("accountId", caller.accountId());
        iam.put("callerId", caller.userId());
        iam.put("cognitoIdentity", null);
        iam.put("principalOrgId", null);
        iam.put("userArn", caller.userArn());
        iam.put("userId", caller.userId());
        return iam;
    }
}
