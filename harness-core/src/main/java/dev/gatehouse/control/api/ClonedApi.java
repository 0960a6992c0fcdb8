package dev.gatehouse.control.api;

import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Ids;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.RequestValidator;
import dev.gatehouse.model.rest.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills a new API with what another has, under ids of its own; deployments and stages are not copied.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html#apigw-CreateRestApi-request-cloneFrom">cloneFrom</a>
 */
final class ClonedApi {

    private final Ids ids;
    private final ApiSnapshot source;
    private final ApiState copy;
    private final Map<String, String> copiedIds = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ClonedApi(Ids ids, ApiSnapshot source, ApiState copy) {
        this.ids = ids;
        this.source = source;
        this.copy = copy;
    }

    void fill() {
        copiedIds.put(source.api().rootResourceId(), copy.restApi().rootResourceId());
        source.resources().keySet().forEach(this::copied);
        source.models().values().forEach(this::model);
        source.requestValidators().values().forEach(this::validator);
        source.authorizers().values().forEach(this::authorizer);
        copy.gatewayResponses().putAll(source.gatewayResponses());
        for (DocumentationPart part : source.documentationParts()) {
            String id = copied(part.id());
            copy.documentationParts().put(id, new DocumentationPart(id, part.location(), part.properties()));
        }
        source.resources().values().forEach(this::resource);
    }

    private String copied(String id) {
        return copiedIds.computeIfAbsent(id, any -> ids.shortId(made -> !used.add(made)));
    }

    private @Nullable String copiedOrNull(@Nullable String id) {
        return id == null ? null : copied(id);
    }

    /** References between models are addresses with the API's id in them. */
    private void model(Model model) {
        @Nullable String schema = model.schema();
        copy.models()
                .put(
                        model.name(),
                        new Model(
                                copied(model.id()),
                                model.name(),
                                model.description(),
                                schema == null
                                        ? null
                                        : schema.replace(
                                                "/restapis/" + source.api().id() + "/",
                                                "/restapis/" + copy.restApi().id() + "/"),
                                model.contentType()));
    }

    private void validator(RequestValidator old) {
        String id = copied(old.id());
        copy.requestValidators()
                .put(
                        id,
                        new RequestValidator(
                                id, old.name(), old.validateRequestBody(), old.validateRequestParameters()));
    }

    private void authorizer(Authorizer old) {
        Authorizer authorizer = old.withId(copied(old.id()));
        copy.authorizers().put(authorizer.id(), authorizer);
    }

    private void resource(Resource old) {
        Map<String, Method> methods = new LinkedHashMap<>();
        old.resourceMethods().forEach((name, method) -> methods.put(name, method(method, old.id())));
        copy.resources()
                .put(new Resource(copied(old.id()), copiedOrNull(old.parentId()), old.pathPart(), old.path(), methods));
    }

    private Method method(Method old, String resourceId) {
        @Nullable Integration integration = old.methodIntegration();
        return old.referringTo(copiedOrNull(old.authorizerId()), copiedOrNull(old.requestValidatorId()))
                .with(old.methodResponses(), integration == null ? null : integration(integration, resourceId));
    }

    /** Cache entries that were the resource's own are the copy's own. */
    private Integration integration(Integration old, String resourceId) {
        return resourceId.equals(old.cacheNamespace()) ? old.inNamespace(copied(resourceId)) : old;
    }
}
