package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code x-amazon-apigateway-integration}, leaving out what an import would assume.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html">The
 *     extension</a>
 */
final class IntegrationWriter {

    private static final int DEFAULT_TIMEOUT_MILLIS = 29_000;

    private IntegrationWriter() {}

    static void write(ObjectNode written, Integration integration) {
        text(written, "httpMethod", integration.httpMethod());
        text(written, "uri", integration.uri());
        text(written, "credentials", integration.credentials());
        responses(written, integration);
        texts(written, "requestParameters", integration.requestParameters());
        texts(written, "requestTemplates", integration.requestTemplates());
        connection(written, integration);
        written.put(
                "passthroughBehavior", integration.passthroughBehavior().name().toLowerCase(Locale.ROOT));
        if (integration.contentHandling() != null) {
            written.put("contentHandling", integration.contentHandling().name());
        }
        if (integration.timeoutInMillis() != DEFAULT_TIMEOUT_MILLIS) {
            written.put("timeoutInMillis", integration.timeoutInMillis());
        }
        cache(written, integration);
        if (integration.tlsConfig() != null) {
            written.putObject("tlsConfig")
                    .put("insecureSkipVerification", integration.tlsConfig().insecureSkipVerification());
        }
        written.put("type", integration.type().name().toLowerCase(Locale.ROOT));
    }

    private static void connection(ObjectNode written, Integration integration) {
        if (integration.connectionType() != ConnectionType.INTERNET) {
            written.put("connectionType", integration.connectionType().name());
            text(written, "connectionId", integration.connectionId());
        }
    }

    private static void cache(ObjectNode written, Integration integration) {
        if (!integration.cacheKeyParameters().isEmpty()) {
            text(written, "cacheNamespace", integration.cacheNamespace());
            ArrayNode keys = written.putArray("cacheKeyParameters");
            integration.cacheKeyParameters().forEach(keys::add);
        }
    }

    /** The document names responses by what selects them. */
    private static void responses(ObjectNode written, Integration integration) {
        if (integration.integrationResponses().isEmpty()) {
            return;
        }
        ObjectNode responses = written.putObject("responses");
        for (IntegrationResponse response : integration.integrationResponses().values()) {
            @Nullable String pattern = response.selectionPattern();
            ObjectNode one = responses.putObject(pattern == null || pattern.isEmpty() ? "default" : pattern);
            one.put("statusCode", response.statusCode());
            texts(one, "responseParameters", response.responseParameters());
            texts(one, "responseTemplates", response.responseTemplates());
            if (response.contentHandling() != null) {
                one.put("contentHandling", response.contentHandling().name());
            }
        }
    }

    private static void text(ObjectNode written, String name, @Nullable String value) {
        if (value != null) {
            written.put(name, value);
        }
    }

    private static void texts(ObjectNode written, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode all = written.putObject(name);
            texts.forEach(all::put);
        }
    }
}
