package dev.gatehouse;

import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.Integration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds handlers and servers that no method can reach: a mistyped name would otherwise leave the test with another handler
 * than it thinks.
 *
 * <p>Where stage variables make up a part of a URI nothing is certain, so nothing is said.
 */
record IdleBindings(Gateway gateway, List<DeployedDefinition> definitions) {

    List<Problem> find() {
        List<String> uris = definitions.stream()
                .flatMap(definition -> definition.stages().stream())
                .flatMap(stage -> gateway.served(stage).stream())
                .flatMap(IdleBindings::uris)
                .toList();
        if (uris.stream().anyMatch(uri -> uri.contains("${stageVariables."))) {
            return List.of();
        }
        List<Problem> idle = new ArrayList<>(functions(uris));
        idle.addAll(hosts(uris));
        idle.addAll(services(uris));
        return idle;
    }

    private static Stream<String> uris(ServedStage stage) {
        Stream<String> integrations = stage.deployed().snapshot().resources().values().stream()
                .flatMap(resource -> resource.resourceMethods().values().stream())
                .map(method -> method.methodIntegration())
                .filter(Objects::nonNull)
                .map(Integration::uri);
        Stream<String> authorizers =
                stage.deployed().snapshot().authorizers().values().stream().map(Authorizer::authorizerUri);
        return Stream.concat(integrations, authorizers).filter(Objects::nonNull);
    }

    private List<Problem> functions(List<String> uris) {
        Map<String, String> names = new java.util.TreeMap<>();
        definitions.forEach(definition -> names.putAll(definition.functionNames()));
        return gateway.functions().bound().stream()
                .filter(name -> !names.containsValue(name))
                .filter(name -> uris.stream().noneMatch(uri -> uri.contains(name)))
                .map(name -> problem(
                        "@LambdaFunction(\"" + name + "\")",
                        "A handler is bound to the function " + name + ", and no method calls it.",
                        names.isEmpty()
                                ? "The definition has no function: leave the binding out."
                                : "The definition has the functions " + String.join(", ", names.keySet()) + "."))
                .toList();
    }

    private List<Problem> hosts(List<String> uris) {
        Set<String> called = new TreeSet<>();
        uris.stream()
                .filter(uri -> uri.matches("https?://.*"))
                .map(uri -> uri.replaceFirst("https?://([^/?]+).*", "$1").toLowerCase(Locale.ROOT))
                .forEach(called::add);
        return gateway.standIns().hosts().stream()
                .filter(host -> called.stream().noneMatch(c -> c.equals(host) || c.startsWith(host + ":")))
                .map(host -> problem(
                        "@HttpBackend(\"" + host + "\")",
                        "A server stands in for " + host + ", and no method calls it.",
                        called.isEmpty()
                                ? "The definition has no HTTP integration: leave the server out."
                                : "The definition calls " + String.join(", ", called) + "."))
                .toList();
    }

    private List<Problem> services(List<String> uris) {
        Set<String> called = new TreeSet<>();
        uris.stream().map(CalledService::of).flatMap(Optional::stream).forEach(called::add);
        return gateway.standIns().services().stream()
                .filter(service -> called.stream().noneMatch(c -> c.equals(service) || c.endsWith("." + service)))
                .map(service -> problem(
                        "@ServiceBackend(\"" + service + "\")",
                        "A server stands in for the AWS service " + service + ", and no method calls it.",
                        called.isEmpty()
                                ? "The definition calls no AWS service but Lambda: leave the server out."
                                : "The definition calls " + String.join(", ", called) + "."))
                .toList();
    }

    private static Problem problem(String place, String message, String remedy) {
        return new Problem(new Origin(place, 0, 0, null), message, remedy);
    }
}
