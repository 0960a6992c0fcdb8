package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds integrations whose function API Gateway may not invoke, which on AWS answer 500.
 *
 * <p>The rule: only functions of the template are looked at, and only integrations without credentials. A template that grants
 * API Gateway nothing on a function is taken to leave that to somebody else, and is warned of; one that does
 * grant something which does not cover the method is wrong, unless {@code Function.Permission} is waived by the function's
 * logical id.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html#apigateway-permissions">Permissions</a>
 */
final class InvokePermissions {

    private static final Pattern FUNCTION = Pattern.compile(".*/functions/(arn:[^/$]+)/invocations");

    private final Stack stack;
    private final Origins origins;

    InvokePermissions(Stack stack) {
        this.stack = stack;
        this.origins = stack.origins();
    }

    void check() {
        if (stack.functions().isEmpty()) {
            return;
        }
        stack.apis().forEach((apiId, logicalId) -> {
            ObjectNode parameters =
                    Creation.parameters().put("restApiId", apiId).put("limit", 500);
            parameters.putArray("embed").add("methods");
            Origin nowhere = Origin.of("", 0, 0);
            stack.call("GetResources", parameters, refusal -> nowhere, logicalId)
                    .ifPresent(page -> RestApiCreator.items(page).forEach(resource -> resource(apiId, resource)));
        });
    }

    private void resource(String apiId, JsonNode resource) {
        String path = resource.path("path").asText();
        resource.path("resourceMethods").properties().forEach(entry -> {
            JsonNode integration = entry.getValue().path("methodIntegration");
            Matcher matcher = FUNCTION.matcher(integration.path("uri").asText());
            if (matcher.matches() && integration.path("credentials").asText().isEmpty()) {
                method(apiId, entry.getKey(), path, LambdaPermission.nameOf(matcher.group(1)));
            }
        });
    }

    private void method(String apiId, String httpMethod, String path, String functionName) {
        for (Map.Entry<String, DefinedFunction> entry : stack.functions().entrySet()) {
            if (entry.getValue().name().equals(functionName)) {
                List<LambdaPermission> granted = stack.permissions().stream()
                        .filter(permission ->
                                permission.functionName().equals(functionName) && permission.isForApiGateway())
                        .toList();
                check(new Invocation(apiId, httpMethod, path), entry.getKey(), granted);
            }
        }
    }

    private void check(Invocation invocation, String function, List<LambdaPermission> granted) {
        if (granted.isEmpty()) {
            stack.warn(
                    origin(invocation),
                    invocation + " calls the function " + function
                            + ", and the template has no AWS::Lambda::Permission that lets API Gateway do so. Unless it is"
                            + " granted elsewhere, this method answers 500 on AWS.");
            return;
        }
        boolean covered = granted.stream()
                .anyMatch(permission -> sourceArns(invocation).stream().anyMatch(permission::covers));
        Origin origin = origin(invocation);
        if (!covered && !stack.problems().isWaived(function + ".Permission", origin, function)) {
            stack.problems()
                    .add(
                            origin,
                            function,
                            "No AWS::Lambda::Permission lets " + invocation + " invoke " + function
                                    + ", so it would answer 500 on AWS.",
                            "Correct the SourceArn of a permission so that it covers " + sourceArns(invocation)
                                    + ", or waive \"" + function + ".Permission\".");
        }
    }

    private Origin origin(Invocation invocation) {
        return origins.nearest(ElementAddress.method(invocation.httpMethod(), invocation.path()))
                .orElse(Origin.of("", 0, 0));
    }

    /** On AWS, path parameters are asterisks in the source ARN, and so is the method ANY. */
    private List<String> sourceArns(Invocation invocation) {
        Surroundings around = stack.surroundings();
        String method = invocation.httpMethod().equals("ANY") ? "*" : invocation.httpMethod();
        String path = invocation.path().replaceAll("\\{[^}]*}", "*");
        List<String> stages = stack.stages().stream()
                .filter(stage -> stage.apiId().equals(invocation.apiId()))
                .map(DeployedStage::stageName)
                .toList();
        return (stages.isEmpty() ? List.of("*") : stages)
                .stream()
                        .map(stage -> "arn:" + around.partition() + ":execute-api:" + around.region() + ":"
                                + around.accountId() + ":" + invocation.apiId() + "/" + stage + "/" + method + path)
                        .toList();
    }

    /**
     * A method that invokes a function.
     *
     * @param apiId the id of the API
     * @param httpMethod the HTTP method
     * @param path the path of the resource
     */
    private record Invocation(String apiId, String httpMethod, String path) {

        @Override
        public String toString() {
            return httpMethod + " " + path;
        }
    }
}
