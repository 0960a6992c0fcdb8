package dev.gatehouse;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.backend.HttpConnections;
import dev.gatehouse.flow.backend.awsservice.KnownService;
import dev.gatehouse.flow.exchange.PrivateWay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds functions, AWS services and VPC links that methods, routes and authorizers call and that nothing answers for.
 *
 * <p>A name that stage variables decide is left to the request, which may never come.
 */
record MissingHandlers(Gateway gateway, List<DeployedDefinition> definitions) {

    void refuse() {
        Map<String, Problem> missing = new LinkedHashMap<>();
        for (DeployedDefinition definition : definitions) {
            for (DeployedStage stage : definition.stages()) {
                gateway.endpointUses(stage).forEach(use -> find(use, definition, missing));
            }
        }
        List<Problem> problems = new ArrayList<>(missing.values());
        problems.addAll(new IdleBindings(gateway, definitions).find());
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private void find(EndpointUse use, DeployedDefinition definition, Map<String, Problem> missing) {
        use.function()
                .filter(function -> !gateway.functions().reaches(function))
                .ifPresent(function -> missing.putIfAbsent(function, function(function, use, definition)));
        use.calledService()
                .filter(service -> !gateway.reachesService(service))
                .ifPresent(service -> missing.putIfAbsent("service " + service, service(service, use, definition)));
        PrivateWay way = use.way();
        if (way != null) {
            gateway.standIns()
                    .unresolved(way, use.uri())
                    .ifPresent(why -> missing.putIfAbsent("VPC link " + why.link(), link(why, use, definition)));
        }
    }

    private static Problem service(String service, EndpointUse use, DeployedDefinition definition) {
        String variable = KnownService.named(service).endpointVariable();
        return new Problem(
                use.origin(definition),
                sentence(use) + " calls the AWS service " + service + ", and nothing answers for it.",
                "Put @ServiceBackend(\"" + service + "\") on a WireMock or URI field, call"
                        + " gateway.standIns().mapService(\"" + service + "\", ...), or set " + variable
                        + " or AWS_ENDPOINT_URL to an emulator such as LocalStack.");
    }

    private static Problem link(HttpConnections.Unresolved why, EndpointUse use, DeployedDefinition definition) {
        return new Problem(
                use.origin(definition),
                sentence(use) + " calls " + why.uri() + " through the VPC link " + why.link()
                        + ", and no server stands in for it.",
                why.remedy());
    }

    private static Problem function(String arn, EndpointUse use, DeployedDefinition definition) {
        String name = arn.substring(arn.lastIndexOf(':') + 1);
        String known = definition.functionNames().entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
        return new Problem(
                use.origin(definition),
                sentence(use) + " calls the function " + known + ", and nothing answers for it."
                        + notOnClassPath(name, definition),
                "Bind a handler, as @LambdaFunction(\"" + known + "\") on a field or gateway.functions().bind(\""
                        + known + "\", ...), or set AWS_ENDPOINT_URL_LAMBDA to a Lambda endpoint.");
    }

    private static String notOnClassPath(String name, DeployedDefinition definition) {
        return definition.functions().stream()
                .filter(function -> function.name().equals(name) && function.handler() != null)
                .findFirst()
                .map(function -> " Its handler " + function.handler() + " is not on the class path.")
                .orElse("");
    }

    private static String sentence(EndpointUse use) {
        return use.caller().startsWith("the ") ? "The " + use.caller().substring(4) : use.caller();
    }
}
