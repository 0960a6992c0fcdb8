package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes an API and what it consists of. */
final class ApiResources {

    private final TemplateBuilder template;
    private final ExportedApi api;
    private final ApiSnapshot snapshot;
    private final List<String> deployed = new ArrayList<>();

    ApiResources(TemplateBuilder template, ExportedApi api, ApiSnapshot snapshot) {
        this.template = template;
        this.api = api;
        this.snapshot = snapshot;
    }

    /** What a deployment must wait for. */
    List<String> deployed() {
        return List.copyOf(deployed);
    }

    void write() {
        ModelResources models = new ModelResources(template, api, snapshot);
        new RestApiResource(template, api).write(snapshot.api(), models.imported());
        models.write();
        snapshot.requestValidators().values().forEach(this::requestValidator);
        snapshot.authorizers().values().forEach(this::authorizer);
        snapshot.gatewayResponses().values().stream()
                .filter(response -> !response.defaultResponse())
                .forEach(this::gatewayResponse);
        deployed.addAll(new MethodResources(template, api, snapshot, models).write());
    }

    private void requestValidator(RequestValidator validator) {
        ObjectNode answer = part(validator);
        String name = Objects.requireNonNullElse(validator.name(), validator.id());
        String logicalId = template.ids().of(api.prefix(), name, "Validator");
        template.refer(validator.id(), Expressions.ref(logicalId));
        answer.remove("id");
        template.add(new NewResource("RequestValidator", logicalId, api.element("RequestValidator " + name)), answer);
    }

    private void authorizer(Authorizer authorizer) {
        ObjectNode answer = part(authorizer);
        String logicalId = template.ids().of(api.prefix(), authorizer.name(), "Authorizer");
        template.refer(authorizer.id(), Expressions.ref(logicalId));
        answer.remove("id");
        template.add(new NewResource("Authorizer", logicalId, api.element("Authorizer " + authorizer.name())), answer);
    }

    private void gatewayResponse(GatewayResponse response) {
        ObjectNode answer = part(response);
        String type = response.responseType().name();
        String logicalId = template.ids().of(api.prefix(), LogicalIds.words(type), "Response");
        answer.remove("defaultResponse");
        if (response.responseParameters().isEmpty()) {
            answer.remove("responseParameters"); // no templates at all are another thing than none given, so they stay
        }
        template.add(new NewResource("GatewayResponse", logicalId, api.element("GatewayResponse " + type)), answer);
        deployed.add(logicalId);
    }

    private ObjectNode part(Object element) {
        ObjectNode answer = (ObjectNode) Answers.of(element);
        answer.set("restApiId", api.ref());
        return answer;
    }
}
