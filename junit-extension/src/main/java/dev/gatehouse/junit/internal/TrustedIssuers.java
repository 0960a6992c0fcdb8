package dev.gatehouse.junit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.TokenIssuer;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.junit.Issuer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Finds the issuer that a test's parameter stands in for among those that JWT authorizers trust. */
record TrustedIssuers(Gateway gateway) {

    TokenIssuer of(ParameterContext parameter) {
        Set<String> trusted = urls();
        Optional<String> named = parameter.findAnnotation(Issuer.class).map(Issuer::value);
        if (named.isPresent() && !trusted.contains(named.get())) {
            throw new ParameterResolutionException("No JWT authorizer trusts " + named.get()
                    + ", so its tokens would all be refused. " + trusted(trusted)
                    + " For tokens that must be refused, ask gateway.callers().tokenIssuers().");
        }
        if (named.isEmpty() && trusted.size() != 1) {
            throw new ParameterResolutionException(
                    "A TokenIssuer stands in for the issuer of a JWT authorizer. " + trusted(trusted)
                            + (trusted.isEmpty() ? "" : " Name one with @Issuer(\"...\") on the parameter."));
        }
        return gateway.callers().tokenIssuers().issuer(named.orElseGet(() -> trusted.iterator()
                .next()));
    }

    private static String trusted(Set<String> urls) {
        return urls.isEmpty()
                ? "The definition has no JWT authorizer."
                : "Trusted are " + String.join(" and ", urls) + ".";
    }

    private Set<String> urls() {
        ControlPlane control = gateway.control();
        Set<String> urls = new TreeSet<>();
        for (JsonNode api : items(control, "apigatewayv2:GetApis", JsonNodeFactory.instance.objectNode())) {
            ObjectNode ofApi = JsonNodeFactory.instance.objectNode();
            ofApi.put("ApiId", api.path("ApiId").asText());
            for (JsonNode authorizer : items(control, "apigatewayv2:GetAuthorizers", ofApi)) {
                String issuer =
                        authorizer.path("JwtConfiguration").path("Issuer").asText();
                if (!issuer.isEmpty()) {
                    urls.add(issuer);
                }
            }
        }
        return urls;
    }

    private static JsonNode items(ControlPlane control, String operation, ObjectNode parameters) {
        return control.call(operation, parameters).path("Items");
    }
}
