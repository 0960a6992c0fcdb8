package dev.gatehouse.control.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateModelRequest;
import dev.gatehouse.control.request.DeleteModelRequest;
import dev.gatehouse.control.request.GetModelRequest;
import dev.gatehouse.control.request.GetModelTemplateRequest;
import dev.gatehouse.control.request.GetModelsRequest;
import dev.gatehouse.control.request.UpdateModelRequest;
import dev.gatehouse.control.response.ModelTemplate;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.Resource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on models. */
public final class Models {

    private static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/description", PatchRules.REPLACE, Edits.text())
            .with("/schema", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public Models(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateModel}. */
    public Model createModel(CreateModelRequest request) {
        return account.inApi(request.restApiId(), api -> {
            if (request.name().isEmpty()) {
                throw ControlException.badRequest("Model name must be non-empty");
            }
            if (!request.name().matches("[a-zA-Z0-9]+")) {
                throw ControlException.badRequest("Model name must be alphanumeric: " + request.name());
            }
            if (api.models().containsKey(request.name())) {
                throw ControlException.conflict("Model name already exists for this REST API");
            }
            Model model = new Model(
                    account.ids().shortId(),
                    request.name(),
                    Given.notEmpty(request.description()),
                    schema(request.schema(), request.contentType()),
                    request.contentType());
            api.models().put(model.name(), model);
            return model;
        });
    }

    private static String schema(@Nullable String schema, @Nullable String contentType) {
        if (schema == null || schema.isBlank()) {
            throw ControlException.badRequest("Model schema must have at least 1 property or array items defined");
        }
        if (contentType != null && contentType.contains("json") && !isJson(schema)) {
            throw ControlException.badRequest("Invalid model specified: Validation Result: warnings : [], errors : "
                    + "[Invalid model schema specified]");
        }
        return schema;
    }

    private static boolean isJson(String schema) {
        try {
            return Trees.parse(schema).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** AWS's {@code GetModel}. */
    public Model getModel(GetModelRequest request) {
        return account.inApi(request.restApiId(), api -> find(api, request.modelName()));
    }

    /** AWS's {@code GetModels}. */
    public Page<Model> getModels(GetModelsRequest request) {
        return account.inApi(
                request.restApiId(), api -> Pages.of(api.models().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateModel}. */
    public Model updateModel(UpdateModelRequest request) {
        PatchRules.validate("updateModelInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), api -> {
            Model changed = RULES.apply(find(api, request.modelName()), Model.class, request.patchOperations());
            schema(changed.schema(), changed.contentType());
            api.models().put(changed.name(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteModel}. */
    public void deleteModel(DeleteModelRequest request) {
        account.inApi(request.restApiId(), api -> {
            Model model = find(api, request.modelName());
            for (Resource resource : api.resources().byId().values()) {
                resource.resourceMethods().values().forEach(method -> checkUnused(model, resource, method));
            }
            api.models().remove(model.name());
            return model;
        });
    }

    /** AWS's {@code GetModelTemplate}: a sample of a mapping template that makes what the model describes. */
    public ModelTemplate getModelTemplate(GetModelTemplateRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> new ModelTemplate(new SampleTemplate(api.models()).of(find(api, request.modelName()))));
    }

    private static void checkUnused(Model model, Resource resource, Method method) {
        // AWS joins path and method with a slash more, so that the root's are "//GET".
        String place = resource.path() + "/" + method.httpMethod();
        if (method.requestModels().containsValue(model.name())) {
            throw inUse(model, "method request: " + place);
        }
        method.methodResponses().values().forEach(response -> {
            if (response.responseModels().containsValue(model.name())) {
                throw inUse(model, "method response: " + place + "/" + response.statusCode());
            }
        });
    }

    private static ControlException inUse(Model model, String where) {
        return ControlException.conflict("Cannot delete model '" + model.name() + "', is referenced in " + where);
    }

    private static Model find(ApiState api, String name) {
        return Optional.ofNullable(api.models().get(name))
                .orElseThrow(() -> ControlException.notFound("Invalid model name specified: " + name));
    }
}
