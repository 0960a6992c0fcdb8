package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an HTTP API's request, route, caller and endpoint tell. */
final class HttpApiVariables {

    static final VariableTable<RoutedHttpApiRequest> ROUTED = VariableTable.including(
                    RequestVariables.INCOMING, RoutedHttpApiRequest::incoming)
            // AWS documents it as the same as requestId
            .with("extendedRequestId", routed -> routed.incoming().requestId())
            .with("accountId", routed -> routed.arrival().accountId())
            .with("apiId", routed -> routed.arrival().api().apiId())
            .with("stage", routed -> routed.arrival().stage().stageName())
            .with("domainName", routed -> routed.arrival().domainName())
            .with("domainPrefix", routed -> routed.arrival().domainPrefix())
            .with("customDomain", routed -> customDomain(routed.arrival()))
            .with("path", routed -> routed.path().full())
            .with("routeKey", routed -> routed.route().routeKey());

    private static final VariableTable<AuthorizedHttpApiRequest> IDENTITY =
            VariableTable.<AuthorizedHttpApiRequest, IncomingRequest>including(
                            IdentityVariables.CONNECTION,
                            authorized -> authorized.routed().incoming())
                    .with("accountId", authorized -> iam(authorized, Authorization.ByIam::accountId))
                    .with("caller", authorized -> iam(authorized, Authorization.ByIam::userId))
                    .with("user", authorized -> iam(authorized, Authorization.ByIam::userId))
                    .with("userArn", authorized -> iam(authorized, Authorization.ByIam::userArn));

    static final VariableTable<AuthorizedHttpApiRequest> AUTHORIZED = VariableTable.including(
                    ROUTED, AuthorizedHttpApiRequest::routed)
            .with("identity", IDENTITY::of)
            .with("authorizer", authorized -> CallerVariables.authorizer(authorized.authorization()));

    private static final VariableTable<HttpApiEndpointResponse> INTEGRATION = new VariableTable<
                    HttpApiEndpointResponse>()
            .with("status", response -> response.http().status())
            .with("integrationStatus", response -> response.http().status())
            .with("latency", response -> response.latency().toMillis())
            .with("requestId", HttpApiVariables::endpointRequestId)
            .with("error", HttpApiEndpointResponse::functionError);

    static final VariableTable<HttpApiEndpointResponse> ANSWERED = VariableTable.including(
                    AUTHORIZED,
                    (HttpApiEndpointResponse response) -> response.request().request())
            .with("integration", INTEGRATION::of)
            .with("integrationLatency", response -> response.latency().toMillis())
            .with("integrationStatus", response -> response.http().status())
            .with("integrationErrorMessage", HttpApiEndpointResponse::functionError)
            .with("awsEndpointRequestId", HttpApiVariables::endpointRequestId)
            .with(
                    "awsEndpointRequestId2",
                    response -> response.http().headers().first("x-amz-id-2").orElse(null));

    private HttpApiVariables() {}

    private static @Nullable Object endpointRequestId(HttpApiEndpointResponse response) {
        return response.http().headers().first("x-amzn-RequestId").orElse(null);
    }

    private static @Nullable Object customDomain(HttpApiArrival arrival) {
        return arrival.basePath() == null ? null : Map.of("basePathMatched", arrival.basePath());
    }

    private static @Nullable Object iam(
            AuthorizedHttpApiRequest authorized, Function<Authorization.ByIam, String> part) {
        return authorized.authorization() instanceof Authorization.ByIam iam ? part.apply(iam) : null;
    }
}
