package dev.gatehouse.flow.context;

import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request, its API and its route tell. */
final class RequestVariables {

    static final VariableTable<IncomingRequest> INCOMING = new VariableTable<IncomingRequest>()
            .with("requestId", IncomingRequest::requestId)
            .with("extendedRequestId", IncomingRequest::extendedRequestId)
            .with("protocol", in -> in.peer().protocol())
            .with("httpMethod", in -> in.http().method())
            .with("path", in -> in.http().rawPath())
            .with("requestTime", in -> CommonLogTime.of(in.receivedAt()))
            .with("requestTimeEpoch", in -> in.receivedAt().toEpochMilli())
            .with("identity", IdentityVariables.CONNECTION::of);

    static final VariableTable<ServedRequest> SERVED = VariableTable.including(INCOMING, ServedRequest::incoming)
            .with("accountId", served -> served.servedAt().accountId())
            .with("apiId", served -> served.servedAt().api().id())
            .with("stage", served -> served.servedAt().stage().stageName())
            .with("deploymentId", served -> served.servedAt().deploymentId())
            .with("domainName", served -> served.servedAt().domainName())
            .with("domainPrefix", served -> domainPrefix(served.servedAt().domainName()))
            .with("path", ServedRequest::fullPath)
            .with("isCanaryRequest", served -> canary(served.servedAt()))
            .with("customDomain", served -> customDomain(served.servedAt()))
            .with("xrayTraceId", RequestVariables::traceId)
            .with("webaclArn", served -> served.servedAt().stage().webAclArn());

    static final VariableTable<RoutedRequest> ROUTED = VariableTable.including(SERVED, ServedRequest::of)
            .with("resourceId", routed -> routed.resource().id())
            .with("resourcePath", routed -> routed.resource().path());

    private RequestVariables() {}

    private static String domainPrefix(String domainName) {
        int dot = domainName.indexOf('.');
        return dot < 0 ? domainName : domainName.substring(0, dot);
    }

    /** Present only where the stage has a canary, as AWS documents. */
    private static @Nullable Object canary(ServedAt at) {
        return at.canary() || at.stage().canarySettings() != null ? (Object) at.canary() : null;
    }

    /** Only where the stage traces. */
    private static @Nullable Object traceId(ServedRequest served) {
        return served.servedAt().stage().tracingEnabled() ? TraceHeader.traceId(served.incoming()) : null;
    }

    private static @Nullable Object customDomain(ServedAt at) {
        return at.basePath() == null ? null : Map.of("basePathMatched", at.basePath());
    }
}
