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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code requestContext} of format 1.0. */
public final class ContextV1 {

    private static final List<String> IDENTITY = List.of(
            "accessKey",
            "accountId",
            "caller",
            "cognitoAmr",
            "cognitoAuthenticationProvider",
            "cognitoAuthenticationType",
            "cognitoIdentityId",
            "cognitoIdentityPoolId",
            "principalOrgId",
            "sourceIp",
            "user",
            "userAgent",
            "userArn");

    private ContextV1() {}

    static Map<String, @Nullable Object> of(AuthorizedHttpApiRequest request) {
        Map<String, @Nullable Object> context = of(request.routed());
        Map<String, @Nullable Object> authorizer = authorizer(request.authorization());
        if (authorizer != null) {
            context.put("authorizer", authorizer);
        }
        context.put("identity", identity(request.routed().incoming(), request.authorization()));
        return context;
    }

    /** The context before there is a caller, as an authorizer is told it. */
    public static Map<String, @Nullable Object> of(RoutedHttpApiRequest request) {
        HttpApiArrival arrival = request.arrival();
        IncomingRequest incoming = request.incoming();
        Map<String, @Nullable Object> context = new LinkedHashMap<>();
        context.put("accountId", arrival.accountId());
        context.put("apiId", arrival.api().apiId());
        context.put("domainName", arrival.domainName());
        context.put("domainPrefix", arrival.domainPrefix());
        context.put("extendedRequestId", incoming.extendedRequestId());
        context.put("httpMethod", incoming.http().method());
        context.put("identity", identity(incoming, new Authorization.None()));
        context.put("path", SeenPath.decoded(request.path().full()));
        context.put("protocol", incoming.peer().protocol());
        context.put("requestId", incoming.requestId());
        context.put("requestTime", CommonLogTime.of(incoming.receivedAt()));
        context.put("requestTimeEpoch", incoming.receivedAt().toEpochMilli());
        // the guide's example has null there, AWS sends the route key
        context.put("resourceId", request.route().routeKey());
        context.put("resourcePath", resource(request));
        context.put("stage", arrival.stage().stageName());
        return context;
    }

    /** The route key's path; {@code $default} has none and stands for itself. */
    static String resource(RoutedHttpApiRequest request) {
        String key = request.route().routeKey();
        return key.substring(key.indexOf(' ') + 1);
    }

    private static Map<String, @Nullable Object> identity(IncomingRequest incoming, Authorization authorization) {
        Map<String, @Nullable Object> identity = new LinkedHashMap<>();
        IDENTITY.forEach(name -> identity.put(name, null));
        identity.put("sourceIp", incoming.peer().sourceIp());
        identity.put("userAgent", incoming.http().headers().last("User-Agent").orElse(""));
        if (authorization instanceof Authorization.ByIam iam) {
            identity.put("accessKey", iam.accessKey());
            identity.put("accountId", iam.accountId());
            identity.put("caller", iam.userId());
            identity.put("user", iam.userId());
            identity.put("userArn", iam.userArn());
        }
        X509Certificate certificate = incoming.peer().clientCertificate();
        if (certificate != null) {
            identity.put("clientCert", ClientCertificate.variables(certificate));
        }
        return identity;
    }

    private static @Nullable Map<String, @Nullable Object> authorizer(Authorization authorization) {
        Map<String, @Nullable Object> authorizer = new LinkedHashMap<>();
        if (authorization instanceof Authorization.ByToken token) {
            authorizer.put("claims", token.claims());
            authorizer.put("scopes", token.scopes());
        } else if (authorization instanceof Authorization.ByFunction function) {
            authorizer.putAll(function.context());
            authorizer.putIfAbsent("principalId", function.principalId());
        } else {
            return null;
        }
        return authorizer;
    }
}
