package dev.gatehouse.flow.exchange;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What authorization found out about the caller. */
public sealed interface Authorization {

    /** The method asks for none. */
    record None() implements Authorization {}

    /**
     * A Lambda authorizer allowed the request.
     *
     * @param principalId the principal it named
     * @param context what it hands on as {@code $context.authorizer.*}: strings, numbers and booleans
     * @param usageIdentifierKey the API key it named, for APIs whose keys come from the authorizer; a secret; null if none
     * @param mayInvalidateCache whether its policy allows {@code execute-api:InvalidateCache} too
     * @param latency how long its function took, none for a kept answer, as {@code $context.authorizer.integrationLatency};
     *     null where events do not show it
     */
    record ByFunction(
            String principalId,
            Map<String, Object> context,
            @Nullable String usageIdentifierKey,
            boolean mayInvalidateCache,
            @Nullable Duration latency)
            implements Authorization {

        /** One that may not invalidate. */
        public ByFunction(String principalId, Map<String, Object> context, @Nullable String usageIdentifierKey) {
            this(principalId, context, usageIdentifierKey, false, null);
        }

        /** The same after a function took so long. */
        public ByFunction after(Duration took) {
            return new ByFunction(principalId, context, usageIdentifierKey, mayInvalidateCache, took);
        }

        /** The same with or without the right to invalidate. */
        public ByFunction invalidating(boolean allowed) {
            return new ByFunction(principalId, context, usageIdentifierKey, allowed, latency);
        }

        public ByFunction {
            context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
        }
    }

    /**
     * A Cognito user pool's token allowed the request.
     *
     * @param claims the token's claims, as {@code $context.authorizer.claims.*}
     */
    record ByUserPool(Map<String, Object> claims) implements Authorization {
        public ByUserPool {
            claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        }
    }

    /**
     * A token of an HTTP API's issuer allowed the request.
     *
     * @param claims the token's claims as events show them
     * @param scopes the token's scopes; null if the route asks for none, as events show it
     */
    record ByToken(Map<String, Object> claims, @Nullable List<String> scopes) implements Authorization {
        public ByToken {
            claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
            scopes = scopes == null ? null : List.copyOf(scopes);
        }
    }

    /**
     * A signature of AWS credentials allowed the request.
     *
     * @param accessKey the access key id
     * @param accountId the caller's account
     * @param userArn the caller's ARN
     * @param userId the caller's unique id
     */
    record ByIam(String accessKey, String accountId, String userArn, String userId) implements Authorization {}
}
