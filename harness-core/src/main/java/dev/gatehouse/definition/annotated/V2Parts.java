package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.port.Location;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What annotations say, as the objects within operations of {@code apigatewayv2}. */
final class V2Parts {

    private V2Parts() {}

    static ObjectNode jwt(JwtAuthorizer issuer) {
        ObjectNode configuration = object().put("Issuer", issuer.issuer());
        Arrays.stream(issuer.audience()).forEach(configuration.putArray("Audience")::add);
        return configuration;
    }

    static ObjectNode cors(@Nullable Cors cors) {
        ObjectNode configuration = object();
        if (cors == null) {
            return configuration;
        }
        list(configuration, "AllowOrigins", cors.allowOrigins());
        list(configuration, "AllowMethods", cors.allowMethods());
        list(configuration, "AllowHeaders", cors.allowHeaders());
        list(configuration, "ExposeHeaders", cors.exposeHeaders());
        if (cors.maxAge() != Cors.UNSAID) {
            configuration.put("MaxAge", cors.maxAge());
        }
        return configuration.put("AllowCredentials", cors.allowCredentials());
    }

    private static void list(ObjectNode owner, String name, String[] values) {
        if (values.length > 0) {
            List.of(values).forEach(owner.putArray(name)::add);
        }
    }

    static ObjectNode throttling(@Nullable Throttling throttling) {
        return throttling == null
                ? object()
                : object().put("ThrottlingRateLimit", throttling.rateLimit())
                        .put("ThrottlingBurstLimit", throttling.burstLimit());
    }

    static ObjectNode accessLog(@Nullable AccessLog log, String apiName, Location location) {
        return log == null
                ? object()
                : object().put("Format", log.format())
                        .put("DestinationArn", AccessLogs.destination(log, apiName, location));
    }

    static ObjectNode tls(IntegrationSpec.Tls tls) {
        return tls.serverName().isEmpty() ? object() : object().put("ServerNameToVerify", tls.serverName());
    }

    static ObjectNode responses(DefinedRoute route) {
        ObjectNode byStatus = object();
        for (ResponseParameters response : route.responseParameters()) {
            ObjectNode mappings = byStatus.putObject(Integer.toString(response.status()));
            for (MapParameter mapping : response.value()) {
                mappings.put(mapping.to(), mapping.from());
            }
        }
        return byStatus;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
