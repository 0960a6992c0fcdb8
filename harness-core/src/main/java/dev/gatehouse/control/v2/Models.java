package dev.gatehouse.control.v2;

import dev.gatehouse.control.api.SampleTemplate;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.ModelTemplate;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateModelRequest;
import dev.gatehouse.control.v2.request.DeleteModelRequest;
import dev.gatehouse.control.v2.request.GetModelRequest;
import dev.gatehouse.control.v2.request.GetModelTemplateRequest;
import dev.gatehouse.control.v2.request.GetModelsRequest;
import dev.gatehouse.control.v2.request.UpdateModelRequest;
import dev.gatehouse.model.v2.Model;
import java.util.Map;

/** Operations on models. */
public final class Models {

    private final AccountState account;

    /** Operations on the state. */
    public Models(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateModel}. */
    public Model createModel(CreateModelRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().shortId(all(api)::containsKey);
            return put(
                    api,
                    Merged.of(
                            new Model(id, request.name(), "application/json", null, request.schema()),
                            request,
                            Model.class));
        });
    }

    private static Model put(V2ApiState api, Model changed) {
        if (!changed.name().matches("[a-zA-Z0-9]+")) {
            throw ControlException.badRequest("Model name must be alphanumeric: " + changed.name());
        }
        Map<String, Model> all = all(api);
        boolean taken = all.values().stream()
                .anyMatch(other -> !other.modelId().equals(changed.modelId())
                        && other.name().equals(changed.name()));
        if (taken) {
            throw ControlException.conflict("Model name already exists for this API");
        }
        all.put(changed.modelId(), changed);
        return changed;
    }

    /** AWS's {@code GetModel}. */
    public Model getModel(GetModelRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.modelId()));
    }

    /** AWS's {@code GetModels}. */
    public Page<Model> getModels(GetModelsRequest request) {
        return account.v2Apis()
                .read(request.apiId(), api -> Pages.of(all(api).values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateModel}. */
    public Model updateModel(UpdateModelRequest request) {
        return account.v2Apis()
                .change(
                        request.apiId(),
                        api -> put(api, Merged.update(find(api, request.modelId()), request, Model.class)));
    }

    /** AWS's {@code DeleteModel}. */
    public void deleteModel(DeleteModelRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Model found = find(api, request.modelId());
            return all(api).remove(found.modelId());
        });
    }

    /** AWS's {@code GetModelTemplate}. */
    public ModelTemplate getModelTemplate(GetModelTemplateRequest request) {
        Model model = getModel(new GetModelRequest(request.apiId(), request.modelId()));
        return new ModelTemplate(SampleTemplate.ofSchema(model.schema()));
    }

    private static Map<String, Model> all(V2ApiState api) {
        return api.models();
    }

    static Model find(V2ApiState api, String id) {
        return Invalid.unless(all(api), id, "Model");
    }
}
