package dev.gatehouse.contract.cases.run;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.service.ServiceCalls;
import dev.gatehouse.flow.backend.awsservice.KnownService;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The AWS services beside API Gateway that a case needs.
 *
 * @param endpoints where services are
 */
record NeededServices(ServiceEndpoints endpoints) {

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\"call\":\"([a-z0-9]+):"),
            Pattern.compile(":apigateway:[^:\"]+:(?:[^:\"]*\\.)?([a-z0-9-]+):(?:path|action)/"));
    private static final Set<String> OUR_OWN =
            Set.of("apigateway", "apigatewayv2", "lambda", "apigatewaymanagementapi");
    private static final int MILLIS = 3000;

    /** The services that a case's steps call, or that its integrations do. */
    static Set<String> of(ContractCase given) {
        String steps = given.document().path("steps").toString();
        Set<String> services = new TreeSet<>();
        for (Pattern place : PLACES) {
            Matcher matcher = place.matcher(steps);
            while (matcher.find()) {
                services.add(ServiceCalls.inUris(matcher.group(1)));
            }
        }
        services.removeAll(OUR_OWN);
        return services;
    }

    /** What is wrong with the first service that is not to be had; empty if all are. */
    Optional<String> missing(ContractCase given) {
        return of(given).stream().flatMap(s -> missing(s).stream()).findFirst();
    }

    private Optional<String> missing(String service) {
        Optional<URI> endpoint = endpoints.of(service);
        if (endpoint.isEmpty()) {
            return Optional.of("the case needs the AWS service " + service + ": set AWS_ENDPOINT_URL, or "
                    + KnownService.named(service).endpointVariable() + ", to LocalStack or another emulator");
        }
        URI uri = endpoint.get();
        try (Socket socket = new Socket()) {
            int port = uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
            socket.connect(new InetSocketAddress(uri.getHost(), port), MILLIS);
            return Optional.empty();
        } catch (IOException unreachable) {
            return Optional.of("the case needs the AWS service " + service + ", and " + uri + " does not answer: "
                    + unreachable.getMessage());
        }
    }
}
