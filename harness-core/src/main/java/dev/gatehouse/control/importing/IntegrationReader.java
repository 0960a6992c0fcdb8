package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ContentHandling;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationEndpoint;
import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import dev.gatehouse.model.rest.TlsConfig;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-amazon-apigateway-integration}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html">The
 *     extension</a>
 */
final class IntegrationReader {

    private static final int LEAST_TIMEOUT_MILLIS = 50;
    private static final int DEFAULT_TIMEOUT_MILLIS = 29_000;

    private final Reading reading;
    private final MethodSpot method;
    private final TextMaps texts;

    IntegrationReader(Reading reading, MethodSpot method) {
        this.reading = reading;
        this.method = method;
        this.texts = new TextMaps(reading, method);
    }

    @Nullable
    Integration read(Located extension) {
        if (!extension.exists()) {
            return null;
        }
        Optional<IntegrationType> type = type(extension);
        return type.isPresent() ? integration(extension, type.get()) : null;
    }

    private Integration integration(Located extension, IntegrationType type) {
        ElementAddress address = method.address().integration();
        place(address, extension);
        boolean mock = type == IntegrationType.MOCK;
        new IntegrationEndpoint(
                        type,
                        extension.textOrNullIfEmpty("httpMethod"),
                        extension.textOrNullIfEmpty("uri"),
                        extension.textOrNullIfEmpty("credentials"))
                .fault()
                .ifPresent(fault -> reading.findings()
                        .error(extension.get(fault.property()), method.integrationFault(fault.message())));
        return new Integration(
                type,
                // AWS keeps neither of a MOCK, whatever the document says
                mock ? null : upper(extension.textOrNullIfEmpty("httpMethod")),
                mock ? null : extension.textOrNullIfEmpty("uri"),
                constant(extension, "connectionType", ConnectionType.class).orElse(ConnectionType.INTERNET),
                extension.textOrNullIfEmpty("connectionId"),
                extension.textOrNullIfEmpty("credentials"),
                texts.read(extension, "requestParameters", address),
                texts.read(extension, "requestTemplates", address),
                constant(extension, "passthroughBehavior", PassthroughBehavior.class)
                        .orElse(PassthroughBehavior.WHEN_NO_MATCH),
                constant(extension, "contentHandling", ContentHandling.class).orElse(null),
                timeout(extension),
                extension.textOrNullIfEmpty("cacheNamespace"),
                extension.get("cacheKeyParameters").texts(),
                tlsConfig(extension.get("tlsConfig")),
                new IntegrationResponsesReader(texts, this::contentHandling, reading, address)
                        .read(extension.get("responses")));
    }

    private Optional<IntegrationType> type(Located extension) {
        Optional<IntegrationType> type = constant(extension, "type", IntegrationType.class);
        if (type.isEmpty() && extension.text("type") == null) {
            reading.findings().error(extension, method.integrationFault("Integration type is required"));
        }
        return type;
    }

    private int timeout(Located extension) {
        int millis = extension.number("timeoutInMillis").orElse(DEFAULT_TIMEOUT_MILLIS);
        if (millis < LEAST_TIMEOUT_MILLIS || millis > DEFAULT_TIMEOUT_MILLIS) {
            reading.findings()
                    .error(
                            extension.get("timeoutInMillis"),
                            method.integrationFault("Timeout should be between 50 ms and 29000 ms"));
        }
        return millis;
    }

    private void place(ElementAddress address, Located extension) {
        reading.findings().place(address, extension);
        extension.members().forEach((name, value) -> reading.findings().place(address.child(name), value));
    }

    private Optional<ContentHandling> contentHandling(Located owner) {
        return constant(owner, "contentHandling", ContentHandling.class);
    }

    /** AWS takes constants in any case: documents of old have {@code aws_proxy}, exports {@code when_no_match}. */
    private <E extends Enum<E>> Optional<E> constant(Located owner, String property, Class<E> constants) {
        String text = owner.textOrNullIfEmpty(property);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(constants, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            reading.findings()
                    .error(owner.get(property), method.integrationFault("Invalid " + property + " specified: " + text));
            return Optional.empty();
        }
    }

    private static @Nullable String upper(@Nullable String httpMethod) {
        return httpMethod == null ? null : httpMethod.toUpperCase(Locale.ROOT);
    }

    private static @Nullable TlsConfig tlsConfig(Located tlsConfig) {
        return tlsConfig.exists() ? new TlsConfig(tlsConfig.flag("insecureSkipVerification")) : null;
    }
}
