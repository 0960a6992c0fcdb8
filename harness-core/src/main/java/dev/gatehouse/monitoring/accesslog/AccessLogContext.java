package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code $context} of a finished exchange, with the variables that only access logs have.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html">Variables
 *     for access logging</a>
 */
final class AccessLogContext {

    private AccessLogContext() {}

    static Map<String, Object> of(FlowTrace trace) {
        GatewayFault fault = trace.fault();
        Map<String, Object> known = known(trace);
        Map<String, Object> context =
                new LinkedHashMap<>(fault == null ? known : ContextVariables.withError(known, fault));
        HttpResponse answer = trace.answer().http();
        context.put("status", answer.status());
        context.put("responseLength", answer.body().size());
        context.put("responseLatency", trace.took().toMillis());
        ServedRequest served = trace.served();
        if (served != null) {
            context.put("endpointType", endpointType(served));
        }
        AuthorizationPhases.add(context, trace);
        IntegrationPhase.add(context, trace);
        return context;
    }

    private static Map<String, Object> known(FlowTrace trace) {
        EndpointResponse answered = trace.output(EndpointResponse.class);
        if (answered != null) {
            return ContextVariables.of(answered);
        }
        AuthorizedRequest authorized = trace.output(AuthorizedRequest.class);
        if (authorized != null) {
            return ContextVariables.of(authorized);
        }
        RoutedRequest routed = trace.output(RoutedRequest.class);
        if (routed != null) {
            return ContextVariables.of(routed);
        }
        ServedRequest served = trace.served();
        return served == null ? ContextVariables.of(trace.incoming()) : ContextVariables.of(served);
    }

    private static String endpointType(ServedRequest served) {
        return served.servedAt().api().endpointConfiguration().types().stream()
                .findFirst()
                .map(Enum::name)
                .orElse("EDGE");
    }
}
