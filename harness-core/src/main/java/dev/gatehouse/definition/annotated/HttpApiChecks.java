package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.RouteKeyHint;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.util.List;

/** Says what of an HTTP API's route contradicts itself, or would have no effect. */
record HttpApiChecks(DefinedRoute route, Findings findings) {

    void check() {
        route.integration().handler().ifPresent(handler -> findings.checkHandler(route.origin(), handler));
        route.keys().stream()
                .map(RouteKeyHint::new)
                .filter(key -> !key.isFormatted())
                .forEach(key -> findings.add(route.origin(), "@Route: " + key.message(), key.remedy()));
        mappings(route.integration().request().parameters());
        findings.refuseTwice(
                route.responseParameters(),
                response -> Integer.toString(response.status()),
                route.origin(),
                "annotations @ResponseParameters for the status");
        route.responseParameters().forEach(response -> mappings(List.of(response.value())));
        if (route.routes().stream()
                .anyMatch(each -> each.apiKeyRequired()
                        || !each.modelSelectionExpression().isEmpty())) {
            refuse("@Route with an API key or a model", "Leave it out: HTTP APIs know neither.");
        }
        HttpProxy proxy = route.java().getAnnotation(HttpProxy.class);
        if (proxy != null && proxy.insecureSkipVerification()) {
            refuse(
                    "@HttpProxy(insecureSkipVerification = true)",
                    "Leave it out: HTTP APIs trust public authorities only.");
        }
        AwsService service = route.java().getAnnotation(AwsService.class);
        if (service != null) {
            check(service);
        }
    }

    private void mappings(List<MapParameter> parameters) {
        findings.refuseTwice(parameters, MapParameter::to, route.origin(), "mappings to");
    }

    private void check(AwsService service) {
        boolean templates = !service.request().isEmpty() || service.requestTemplates().length > 0;
        if (templates
                || service.passthroughBehavior() != PassthroughBehavior.WHEN_NO_MATCH
                || service.contentHandling() != ContentHandling.PASSTHROUGH
                || service.method() != CallMethod.POST) {
            refuse(
                    "An @AwsService with a method, templates or content handling",
                    "Say what is sent with parameters of the action, as @MapParameter(to = \"MessageBody\", from ="
                            + " \"$request.body\").");
        }
    }

    private void refuse(String what, String remedy) {
        findings.add(route.origin(), what + " means nothing in " + ApiKind.HTTP_API.title() + ".", remedy);
    }
}
