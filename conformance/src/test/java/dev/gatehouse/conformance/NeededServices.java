package dev.gatehouse.conformance;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.gatehouse.flow.backend.awsservice.KnownService;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/**
 * The AWS services that cases need. A case without its services is skipped with the reason, or fails where the system property
 * {@code gatehouse.conformance.services} says {@code required}.
 */
final class NeededServices {

    private static final Pattern CALL = Pattern.compile("\"call\":\"([a-z0-9]+):");
    private static final Pattern URI_OF =
            Pattern.compile(":apigateway:[^:\"]+:(?:[^:\"]*\\.)?([a-z0-9-]+):(?:path|action)/");
    private static final Set<String> OUR_OWN =
            Set.of("apigateway", "apigatewayv2", "lambda", "apigatewaymanagementapi");
    private static final int MILLIS = 3000;

    private final ServiceEndpoints endpoints;
    private final Set<URI> reached = ConcurrentHashMap.newKeySet();

    NeededServices(ServiceEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    void await(ConformanceCase given) {
        for (String service : of(given.steps().toString())) {
            Optional<String> missing = missing(service);
            if (missing.isPresent()) {
                if (System.getProperty("gatehouse.conformance.services", "").equals("required")) {
                    throw new AssertionFailedError(missing.get());
                }
                abort(missing.get());
            }
        }
    }

    /** The services that steps call, or that integrations do. */
    static Set<String> of(String steps) {
        Set<String> services = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {CALL, URI_OF}) {
            Matcher matcher = pattern.matcher(steps);
            while (matcher.find()) {
                services.add(ServiceClient.inUris(matcher.group(1)));
            }
        }
        services.removeAll(OUR_OWN);
        return services;
    }

    private Optional<String> missing(String service) {
        Optional<URI> endpoint = endpoints.of(service);
        if (endpoint.isEmpty()) {
            return Optional.of("the case needs the AWS service " + service + ": set AWS_ENDPOINT_URL, or "
                    + KnownService.named(service).endpointVariable() + ", to LocalStack or another emulator");
        }
        URI uri = endpoint.get();
        if (reached.contains(uri)) {
            return Optional.empty();
        }
        try (Socket socket = new Socket()) {
            int port = uri.getPort() < 0 ? (uri.getScheme().equals("https") ? 443 : 80) : uri.getPort();
            socket.connect(new InetSocketAddress(uri.getHost(), port), MILLIS);
            reached.add(uri);
            return Optional.empty();
        } catch (IOException unreachable) {
            return Optional.of("the case needs the AWS service " + service + ", and " + uri + " does not answer: "
                    + unreachable.getMessage());
        }
    }
}
