package dev.gatehouse.flow.methodrequest.apikey;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RestApi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a method asks for an API key, and where it is looked for. */
public final class ApiKeyCheck {

    private final boolean required;
    private final ApiKeySource source;

    private ApiKeyCheck(boolean required, ApiKeySource source) {
        this.required = required;
        this.source = source;
    }

    /** Sets up the check of one method. */
    public static ApiKeyCheck compile(Method method, RestApi api) {
        return new ApiKeyCheck(method.apiKeyRequired(), api.apiKeySource());
    }

    /**
     * Looks for the key.
     *
     * @return the key used; null if the method asks for none
     * @throws GatewayFault {@code INVALID_API_KEY} if the key is missing, unknown, disabled, or of no plan of the stage
     */
    public @Nullable ApiKeyUse check(RoutedRequest request, Authorization caller, ApiKeys keys, Reasons why) {
        if (!required) {
            return null;
        }
        Optional<String> value = source == ApiKeySource.HEADER
                ? request.incoming().http().headers().last("x-api-key")
                : usageIdentifierKey(caller);
        if (value.isEmpty()) {
            throw refused(
                    source == ApiKeySource.HEADER
                            ? "the request has no x-api-key header"
                            : "the authorizer returned no usageIdentifierKey",
                    why);
        }
        ApiKeyUse use = keys.find(value.get(), request.servedAt())
                .orElseThrow(() -> refused("no usage plan of this stage has an enabled key of this value", why));
        why.add(new Reason.ApiKeyChecked(true, "key " + use.id()));
        return use;
    }

    private static Optional<String> usageIdentifierKey(Authorization caller) {
        return caller instanceof Authorization.ByFunction function
                ? Optional.ofNullable(function.usageIdentifierKey())
                : Optional.empty();
    }

    private static GatewayFault refused(String because, Reasons why) {
        why.add(new Reason.ApiKeyChecked(false, because));
        return GatewayFault.of(GatewayResponseType.INVALID_API_KEY, "Forbidden", because);
    }
}
