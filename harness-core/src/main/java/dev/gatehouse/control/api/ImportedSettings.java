package dev.gatehouse.control.api;

import dev.gatehouse.control.importing.ImportedApi;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.RestApi;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An API's own settings after an import. */
final class ImportedSettings {

    private ImportedSettings() {}

    /** The document's settings in place of the API's. */
    static RestApi overwritten(RestApi old, ImportedApi imported) {
        return new RestApi(
                old.id(),
                imported.name(),
                imported.description(),
                imported.version(),
                old.createdDate(),
                old.rootResourceId(),
                endpoint(old.endpointConfiguration(), imported),
                Objects.requireNonNullElse(imported.apiKeySource(), old.apiKeySource()),
                imported.binaryMediaTypes(),
                imported.minimumCompressionSize(),
                imported.policy(),
                Objects.requireNonNullElse(imported.disableExecuteApiEndpoint(), old.disableExecuteApiEndpoint()),
                tags(old, imported));
    }

    /** The document's settings beside the API's. */
    static RestApi merged(RestApi old, ImportedApi imported) {
        Set<String> binary = new LinkedHashSet<>(old.binaryMediaTypes());
        binary.addAll(imported.binaryMediaTypes());
        return new RestApi(
                old.id(),
                imported.name(),
                or(imported.description(), old.description()),
                or(imported.version(), old.version()),
                old.createdDate(),
                old.rootResourceId(),
                endpoint(old.endpointConfiguration(), imported),
                Objects.requireNonNullElse(imported.apiKeySource(), old.apiKeySource()),
                List.copyOf(binary),
                or(imported.minimumCompressionSize(), old.minimumCompressionSize()),
                or(imported.policy(), old.policy()),
                Objects.requireNonNullElse(imported.disableExecuteApiEndpoint(), old.disableExecuteApiEndpoint()),
                tags(old, imported));
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T old) {
        return given == null ? old : given;
    }

    private static Map<String, String> tags(RestApi old, ImportedApi imported) {
        Map<String, String> tags = new LinkedHashMap<>(old.tags());
        tags.putAll(imported.tags());
        return tags;
    }

    private static EndpointConfiguration endpoint(EndpointConfiguration old, ImportedApi imported) {
        if (imported.endpointTypes().isEmpty()) {
            return imported.vpcEndpointIds().isEmpty()
                    ? old
                    : new EndpointConfiguration(old.types(), imported.vpcEndpointIds(), old.ipAddressType());
        }
        String addresses = imported.ipAddressType() == null
                ? NewRestApi.addressType(imported.endpointTypes().get(0))
                : imported.ipAddressType();
        return new EndpointConfiguration(imported.endpointTypes(), imported.vpcEndpointIds(), addresses);
    }
}
