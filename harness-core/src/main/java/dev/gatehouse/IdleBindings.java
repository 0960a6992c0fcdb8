package dev.gatehouse;

import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.exchange.PrivateWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Finds handlers and servers that no method or route can reach: a mistyped name would otherwise leave the test with another
 * handler than it thinks.
 *
 * <p>Where stage variables make up a part of a URI nothing is certain, so nothing is said.
 */
record IdleBindings(Gateway gateway, List<DeployedDefinition> definitions) {

    List<Problem> find() {
        List<EndpointUse> uses = definitions.stream()
                .flatMap(definition -> definition.stages().stream())
                .flatMap(stage -> gateway.endpointUses(stage).stream())
                .toList();
        if (uses.stream().anyMatch(EndpointUse::depends)) {
            return List.of();
        }
        List<Problem> idle = new ArrayList<>(functions(uses));
        idle.addAll(hosts(uses));
        idle.addAll(services(uses));
        idle.addAll(vpcLinks(uses));
        return idle;
    }

    private List<Problem> functions(List<EndpointUse> uses) {
        Map<String, String> names = new TreeMap<>();
        definitions.forEach(definition -> names.putAll(definition.functionNames()));
        return gateway.functions().bound().stream()
                .filter(name -> !isOfTemplate(name))
                .filter(name -> uses.stream().noneMatch(use -> use.uri().contains(name)))
                .map(name -> problem(
                        "@LambdaFunction(\"" + name + "\")",
                        "A handler is bound to the function " + name + ", and no method or route calls it.",
                        remedy(name, names)))
                .toList();
    }

    /** The template's own handlers are bound by themselves, also where something else than the API calls them. */
    private boolean isOfTemplate(String name) {
        return gateway.functions().handler(name).filter(Class.class::isInstance).isPresent();
    }

    private static String remedy(String name, Map<String, String> names) {
        if (names.containsValue(name)) {
            return "The definition has this function: give a method or route an integration with it, or leave the"
                    + " binding out.";
        }
        return names.isEmpty()
                ? "The definition has no function: leave the binding out."
                : "The definition has the functions " + String.join(", ", names.keySet()) + ".";
    }

    private List<Problem> hosts(List<EndpointUse> uses) {
        Set<String> called =
                uses.stream().map(EndpointUse::host).flatMap(Optional::stream).collect(sorted());
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

    private List<Problem> services(List<EndpointUse> uses) {
        Set<String> called = uses.stream()
                .map(EndpointUse::calledService)
                .flatMap(Optional::stream)
                .collect(sorted());
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

    private List<Problem> vpcLinks(List<EndpointUse> uses) {
        List<PrivateWay> ways =
                uses.stream().map(EndpointUse::way).filter(Objects::nonNull).toList();
        Set<String> names = ways.stream()
                .flatMap(way -> gateway.standIns().namesOf(way).stream())
                .collect(sorted());
        return gateway.standIns().vpcLinks().stream()
                .filter(link -> !names.contains(link))
                .map(link -> problem(
                        "@HttpBackend(vpcLink = \"" + link + "\")",
                        "A server stands in for the VPC link " + link + ", and no method goes through it.",
                        names.isEmpty()
                                ? "The definition has no private integration: leave the server out."
                                : "The definition's private integrations are known as " + String.join(", ", names)
                                        + "."))
                .toList();
    }

    private static Collector<String, ?, TreeSet<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static Problem problem(String place, String message, String remedy) {
        return new Problem(new Origin(place, 0, 0, null), message, remedy);
    }
}
