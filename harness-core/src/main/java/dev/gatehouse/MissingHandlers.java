package dev.gatehouse;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.backend.awsservice.KnownService;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds functions and AWS services that methods call and that nothing answers for.
 *
 * <p>A name that stage variables decide is left to the request, which may never come.
 */
record MissingHandlers(Gateway gateway, List<DeployedDefinition> definitions) {

    private static final Pattern FUNCTION = Pattern.compile(".*:lambda:path/[^/]+/functions/([^$]+)/invocations");

    void refuse() {
        Map<String, Problem> missing = new LinkedHashMap<>();
        for (DeployedDefinition definition : definitions) {
            definition.stages().forEach(stage -> gateway.served(stage).ifPresent(served -> {
                find(served, definition, missing);
                new VpcLinkStandIns(gateway.standIns()).find(served, definition, missing);
            }));
        }
        List<Problem> problems = new ArrayList<>(missing.values());
        problems.addAll(new IdleBindings(gateway, definitions).find());
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private void find(ServedStage stage, DeployedDefinition definition, Map<String, Problem> missing) {
        for (Resource resource : stage.deployed().snapshot().resources().values()) {
            for (Method method : resource.resourceMethods().values()) {
                Integration integration = method.methodIntegration();
                String uri = integration == null || integration.uri() == null ? "" : integration.uri();
                Matcher function = FUNCTION.matcher(uri);
                if (function.matches() && !gateway.functions().reaches(function.group(1))) {
                    missing.putIfAbsent(function.group(1), problem(function.group(1), resource, method, definition));
                }
                CalledService.of(uri)
                        .filter(service -> !gateway.reachesService(service))
                        .ifPresent(service -> missing.putIfAbsent(
                                "service " + service, service(service, resource, method, definition)));
            }
        }
    }

    private static Problem service(String service, Resource resource, Method method, DeployedDefinition definition) {
        String variable = KnownService.named(service).endpointVariable();
        return new Problem(
                origin(resource, method, definition),
                method.httpMethod() + " " + resource.path() + " calls the AWS service " + service
                        + ", and nothing answers for it.",
                "Put @ServiceBackend(\"" + service + "\") on a WireMock or URI field, call"
                        + " gateway.standIns().mapService(\"" + service + "\", ...), or set " + variable
                        + " or AWS_ENDPOINT_URL to an emulator such as LocalStack.");
    }

    private static Origin origin(Resource resource, Method method, DeployedDefinition definition) {
        return definition
                .origins()
                .nearest(ElementAddress.method(method.httpMethod(), resource.path())
                        .integration())
                .orElseGet(() -> new Origin(method.httpMethod() + " " + resource.path(), 0, 0, null));
    }

    private static String notOnClassPath(String name, DeployedDefinition definition) {
        return definition.functions().stream()
                .filter(function -> function.name().equals(name) && function.handler() != null)
                .findFirst()
                .map(function -> " Its handler " + function.handler() + " is not on the class path.")
                .orElse("");
    }

    private static Problem problem(String arn, Resource resource, Method method, DeployedDefinition definition) {
        String name = arn.substring(arn.lastIndexOf(':') + 1);
        String known = definition.functionNames().entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
        return new Problem(
                origin(resource, method, definition),
                method.httpMethod() + " " + resource.path() + " calls the function " + known
                        + ", and nothing answers for it." + notOnClassPath(name, definition),
                "Bind a handler, as @LambdaFunction(\"" + known + "\") on a field or gateway.functions().bind(\""
                        + known + "\", ...), or set AWS_ENDPOINT_URL_LAMBDA to a Lambda endpoint.");
    }
}
