package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.methodrequest.apikey.UsageDirectory;
import dev.gatehouse.flow.methodrequest.throttling.PlanThrottles;
import dev.gatehouse.flow.methodrequest.throttling.Quotas;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * API keys: where the API's expression finds them, and what their usage plans allow.
 *
 * @param usage the keys and plans
 * @param throttles the plans' throttles
 * @param quotas the plans' quotas
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions">API
 *     key selection expressions</a>
 */
public record KeyedCallers(UsageDirectory usage, PlanThrottles throttles, Quotas quotas) {

    private static final String BY_AUTHORIZER = "usageIdentifierKey";

    @Nullable
    ApiKeyUse check(RoutedWebSocketEvent event, Authorization caller, Reasons why) {
        if (!event.route().apiKeyRequired()) {
            return null;
        }
        HttpApiArrival at = event.event().connection().arrival();
        String expression = at.api().apiKeySelectionExpression();
        String value = value(expression, event, caller)
                .orElseThrow(() -> refused("the handshake has no key in " + expression, why));
        ApiKeyUse use = usage.find(value, at.api().apiId(), at.stage().stageName())
                .orElseThrow(() -> refused("no usage plan of this stage has an enabled key of this value", why));
        why.add(new Reason.ApiKeyChecked(true, "key " + use.id()));
        throttles.admit(use, why);
        quotas.admit(use, why);
        return use;
    }

    /** Only the handshake has headers, so its key counts for all messages. */
    private static Optional<String> value(String expression, RoutedWebSocketEvent event, Authorization caller) {
        if (expression.contains(BY_AUTHORIZER)) {
            return caller instanceof Authorization.ByFunction function
                    ? Optional.ofNullable(function.usageIdentifierKey())
                    : Optional.empty();
        }
        return event.event().connection().handshake().http().headers().last("x-api-key");
    }

    private static GatewayFault refused(String because, Reasons why) {
        why.add(new Reason.ApiKeyChecked(false, because));
        return GatewayFault.of(GatewayResponseType.INVALID_API_KEY, "Forbidden", because);
    }
}
