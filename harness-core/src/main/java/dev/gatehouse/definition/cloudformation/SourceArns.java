package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DeployedStage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ARNs in whose name API Gateway invokes functions.
 *
 * @param stack the stack
 * @param apiId the id of the API
 */
record SourceArns(Stack stack, String apiId) {

    /**
     * The ARNs of a method or a route at each stage; path parameters may be written as they are or as an asterisk, and the
     * method ANY is one.
     */
    List<String> of(String httpMethod, String path) {
        String method = httpMethod.equals("ANY") ? "*" : httpMethod;
        Set<String> paths = new LinkedHashSet<>(List.of(path.replaceAll("\\{[^}]*}", "*"), path));
        List<String> arns = new ArrayList<>();
        for (String stage : stages()) {
            paths.forEach(each -> arns.add(api() + "/" + stage + "/" + method + each));
        }
        return arns;
    }

    /** The ARNs of a route without method and path, as {@code $default}. */
    List<String> ofRoute(String routeKey) {
        return stages().stream()
                .map(stage -> api() + "/" + stage + "/" + routeKey)
                .toList();
    }

    /** The ARN of an authorizer. */
    List<String> ofAuthorizer(String authorizerId) {
        return List.of(api() + "/authorizers/" + authorizerId);
    }

    private List<String> stages() {
        List<String> stages = stack.stages().stream()
                .filter(stage -> stage.apiId().equals(apiId))
                .map(DeployedStage::stageName)
                .toList();
        return stages.isEmpty() ? List.of("*") : stages;
    }

    private String api() {
        Surroundings around = stack.surroundings();
        return "arn:" + around.partition() + ":execute-api:" + around.region() + ":" + around.accountId() + ":" + apiId;
    }
}
