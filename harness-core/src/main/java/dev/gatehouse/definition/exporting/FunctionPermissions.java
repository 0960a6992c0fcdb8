package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the API invoke its functions, which would otherwise answer 500 on AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html#apigateway-permissions">Permissions</a>
 */
record FunctionPermissions(TemplateBuilder template, ExportedApi api, ApiSnapshot snapshot) {

    void write() {
        Set<String> functions = new LinkedHashSet<>();
        for (Resource resource : snapshot.resources().values()) {
            for (Method method : resource.resourceMethods().values()) {
                Integration integration = method.methodIntegration();
                if (integration != null) {
                    String element = api.element("Method " + method.httpMethod() + " " + resource.path());
                    collect(functions, element, integration.uri(), integration.credentials());
                }
            }
        }
        for (Authorizer authorizer : snapshot.authorizers().values()) {
            String element = api.element("Authorizer " + authorizer.name());
            collect(functions, element, authorizer.authorizerUri(), authorizer.authorizerCredentials());
        }
        functions.stream().sorted().forEach(this::permission);
    }

    /** With credentials, it is the role that must be allowed to. */
    private void collect(Set<String> functions, String element, @Nullable String uri, @Nullable String credentials) {
        if (uri == null || credentials != null) {
            return;
        }
        template.texts().function(uri).ifPresent(functions::add);
        if (uri.contains(":lambda:path/") && uri.contains("${stageVariables")) {
            template.report(
                    element,
                    "Stage variables name its function, so the template has no AWS::Lambda::Permission for it. Add one for"
                            + " every function that they name.");
        }
    }

    private void permission(String function) {
        String logicalId = template.ids().of(api.prefix(), function, "Permission");
        ObjectNode properties =
                template.put(logicalId, "AWS::Lambda::Permission", List.of()).putObject("Properties");
        properties.put("Action", "lambda:InvokeFunction");
        properties.set("FunctionName", Expressions.ref(function));
        properties.put("Principal", "apigateway.amazonaws.com");
        properties.set(
                "SourceArn",
                Expressions.sub("arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${" + api.logicalId() + "}/*"));
    }
}
