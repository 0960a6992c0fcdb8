package dev.gatehouse.flow.route;

import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.EndpointType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A custom domain name with its mappings, the longest first.
 *
 * @param domain the domain name
 * @param mappings the mappings
 */
record ServedDomain(DomainName domain, List<ApiMapping> mappings) {

    ServedDomain {
        mappings = mappings.stream()
                .sorted(Comparator.comparing(
                                (ApiMapping mapping) -> mapping.apiMappingKey().length())
                        .reversed())
                .toList();
    }

    /** The longest mapping that fits, by whole segments. */
    Optional<ApiMapping> find(String path) {
        return mappings.stream()
                .filter(mapping -> covers(mapping.apiMappingKey(), path))
                .findFirst();
    }

    private static boolean covers(String key, String path) {
        int end = key.length() + 1;
        return key.isEmpty() || (path.startsWith(key, 1) && (path.length() == end || path.charAt(end) == '/'));
    }

    EndpointType type() {
        return domain.endpointConfiguration().types().stream().findFirst().orElse(EndpointType.EDGE);
    }
}
