package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateModelRequest;
import dev.gatehouse.control.request.DeleteModelRequest;
import dev.gatehouse.control.request.GetModelRequest;
import dev.gatehouse.control.request.GetModelsRequest;
import dev.gatehouse.control.request.UpdateModelRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Model;

/** Operations on models. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Models {

    private final AccountState account;

    /** Operations on the state. */
    public Models(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateModel}. */
    public Model createModel(CreateModelRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetModel}. */
    public Model getModel(GetModelRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetModels}. */
    public Page<Model> getModels(GetModelsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateModel}. */
    public Model updateModel(UpdateModelRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteModel}. */
    public void deleteModel(DeleteModelRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
