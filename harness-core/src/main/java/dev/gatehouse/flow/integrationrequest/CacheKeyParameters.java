package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.CompiledMapping;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cache key parameters of one integration: what tells its kept answers apart.
 *
 * <p>{@code integration.request.*} parameters are taken as the integration maps them, without running its template.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html#enable-api-gateway-cache-keys">Cache
 *     keys</a>
 */
public final class CacheKeyParameters {

    private static final String OF_INTEGRATION = "integration.request.";

    private final String namespace;
    private final ClientPayloads payloads;
    private final Map<String, CompiledMapping> mappings = new LinkedHashMap<>();
    private final Set<String> covered = new TreeSet<>();

    private CacheKeyParameters(String namespace, ClientPayloads payloads) {
        this.namespace = namespace;
        this.payloads = payloads;
    }

    /** Sets them up; one that the method does not declare, or the integration does not map, is a problem. */
    public static CacheKeyParameters compile(RestApi api, Resource resource, Method method, Problems problems) {
        Integration integration = method.methodIntegration();
        BinaryMediaTypes binary = BinaryMediaTypes.of(api.binaryMediaTypes());
        if (integration == null) {
            return new CacheKeyParameters(resource.id(), new ClientPayloads(binary, null));
        }
        CacheKeyParameters parameters = new CacheKeyParameters(
                Objects.requireNonNullElse(integration.cacheNamespace(), resource.id()),
                new ClientPayloads(binary, integration.contentHandling()));
        ElementAddress where = ElementAddress.method(method.httpMethod(), resource.path())
                .integration()
                .child("cacheKeyParameters");
        for (String name : integration.cacheKeyParameters()) {
            parameters.add(name, source(name, method, integration), where, problems);
        }
        return parameters;
    }

    /** The expression that gives the parameter's value; null if there is none of this name. */
    private static @Nullable String source(String name, Method method, Integration integration) {
        if (name.startsWith(OF_INTEGRATION)) {
            return integration.requestParameters().entrySet().stream()
                    .filter(entry -> normal(entry.getKey()).equals(normal(name)))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        String plain = normal(name).replace(".multivalue", ".");
        boolean declared = method.requestParameters().keySet().stream()
                .anyMatch(parameter -> normal(parameter).equals(plain));
        return declared ? name : null;
    }

    private void add(String name, @Nullable String source, ElementAddress where, Problems problems) {
        if (source == null) {
            problems.add(
                    where,
                    "'" + name + "' is no parameter that a cache key can have: "
                            + (name.startsWith(OF_INTEGRATION)
                                    ? "map it in the integration's requestParameters"
                                    : "declare it among the method's parameters"));
            return;
        }
        mappings.put(name, CompiledMapping.compile(name, source, where, problems));
        covered.add(normal(name));
        covered.add(normal(source));
    }

    /** Header names have no case. */
    private static String normal(String name) {
        return name.contains(".header.") || name.contains(".multivalueheader.") ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Whether a parameter, as {@code method.request.querystring.type}, tells answers apart. */
    public boolean cover(String parameter) {
        String name = normal(parameter);
        return covered.contains(name) || covered.contains(name.replace("method.request.", "method.request.multivalue"));
    }

    /**
     * What the answer to a request is kept under.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 500 if a mapping fails
     */
    public CacheKey of(AuthorizedRequest request) {
        RoutedRequest routed = request.routed();
        HttpRequest http = routed.incoming().http();
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!mappings.isEmpty()) {
            // the integration request gives its reasons itself, if it comes to that
            Reasons untold = new Reasons();
            RequestView view = new RequestView(request, payloads.of(http, untold));
            mappings.forEach((name, mapping) -> values.put(name, mapping.evaluate(view, untold)));
        }
        return new CacheKey(routed.servedAt().deploymentId(), namespace, http.method(), values);
    }
}
