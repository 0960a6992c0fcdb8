package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.model.http.Headers;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an HTTP API's request, route, caller and endpoint tell. */
final class HttpApiVariables {

    static final VariableTable<ServedHttpApiRequest> SERVED = VariableTable.including(
                    RequestVariables.INCOMING, ServedHttpApiRequest::incoming)
            // AWS documents it as the same as requestId
            .with("extendedRequestId", served -> served.incoming().requestId())
            .with("accountId", served -> served.arrival().accountId())
            .with("apiId", served -> served.arrival().api().apiId())
            .with("stage", served -> served.arrival().stage().stageName())
            .with("domainName", served -> served.arrival().domainName())
            .with("domainPrefix", served -> served.arrival().domainPrefix())
            .with("customDomain", served -> customDomain(served.arrival()))
            .with("path", ServedHttpApiRequest::fullPath);

    static final VariableTable<RoutedHttpApiRequest> ROUTED = VariableTable.including(SERVED, HttpApiVariables::served)
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

    private static ServedHttpApiRequest served(RoutedHttpApiRequest routed) {
        return new ServedHttpApiRequest(
                routed.incoming(),
                routed.arrival(),
                routed.path().full(),
                routed.path().withinStage());
    }

    private static @Nullable Object endpointRequestId(HttpApiEndpointResponse response) {
        Headers headers = response.http().headers();
        return headers.first("x-amzn-RequestId")
                .or(() -> headers.first("x-amz-request-id"))
                .orElse(null);
    }

    private static @Nullable Object customDomain(HttpApiArrival arrival) {
        return arrival.basePath() == null ? null : Map.of("basePathMatched", arrival.basePath());
    }

    private static @Nullable Object iam(
            AuthorizedHttpApiRequest authorized, Function<Authorization.ByIam, String> part) {
        return authorized.authorization() instanceof Authorization.ByIam iam ? part.apply(iam) : null;
    }
}
