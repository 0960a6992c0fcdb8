package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.monitoring.metric.DataProcessed;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code $context} of a finished exchange with an HTTP API, with the variables that only access logs have.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html">Customize HTTP
 *     API access logs</a>
 */
final class HttpApiLogContext {

    private HttpApiLogContext() {}

    static Map<String, Object> of(FlowTrace trace) {
        Map<String, Object> context = new LinkedHashMap<>(Version2Errors.in(known(trace), trace));
        context.put("status", trace.answer().http().status());
        context.put("responseLength", trace.answer().http().body().size());
        context.put("responseLatency", trace.took().toMillis());
        context.put("dataProcessed", DataProcessed.bytes(trace));
        HttpApiIntegrationPhase.add(context, trace);
        return context;
    }

    private static Map<String, Object> known(FlowTrace trace) {
        HttpApiEndpointResponse answered = trace.output(HttpApiEndpointResponse.class);
        if (answered != null) {
            return ContextVariables.of(answered);
        }
        AuthorizedHttpApiRequest authorized = trace.output(AuthorizedHttpApiRequest.class);
        if (authorized != null) {
            return ContextVariables.of(authorized);
        }
        RoutedHttpApiRequest routed = trace.output(RoutedHttpApiRequest.class);
        if (routed != null) {
            return ContextVariables.of(routed);
        }
        ServedHttpApiRequest served = trace.servedHttpApi();
        return served == null ? ContextVariables.of(trace.incoming()) : ContextVariables.of(served);
    }
}
