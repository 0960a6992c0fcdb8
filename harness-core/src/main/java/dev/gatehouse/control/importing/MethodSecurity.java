package dev.gatehouse.control.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may call a method.
 *
 * @param authorizationType {@code NONE}, {@code AWS_IAM}, {@code CUSTOM} or {@code COGNITO_USER_POOLS}
 * @param authorizer the name of the authorizer; null for the first two
 * @param scopes the scopes of which a token must carry one
 * @param apiKeyRequired whether an API key must be sent
 */
record MethodSecurity(
        String authorizationType, @Nullable String authorizer, List<String> scopes, boolean apiKeyRequired) {

    static final MethodSecurity NONE = new MethodSecurity("NONE", null, List.of(), false);

    MethodSecurity withApiKey() {
        return new MethodSecurity(authorizationType, authorizer, scopes, true);
    }

    MethodSecurity iam() {
        return new MethodSecurity("AWS_IAM", null, List.of(), apiKeyRequired);
    }

    MethodSecurity authorizedBy(String type, String name, List<String> itsScopes) {
        return new MethodSecurity(type, name, itsScopes, apiKeyRequired);
    }
}
