package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateStageRequest;
import dev.gatehouse.control.request.DeleteStageRequest;
import dev.gatehouse.control.request.FlushStageAuthorizersCacheRequest;
import dev.gatehouse.control.request.FlushStageCacheRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.control.request.GetStagesRequest;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Stage;
import java.util.List;

/** Operations on stages. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Stages {

    private final AccountState account;

    /** Operations on the state. */
    public Stages(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateStage}. */
    public Stage createStage(CreateStageRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetStage}. */
    public Stage getStage(GetStageRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetStages}. */
    public List<Stage> getStages(GetStagesRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateStage}. */
    public Stage updateStage(UpdateStageRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteStage}. */
    public void deleteStage(DeleteStageRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code FlushStageCache}. */
    public void flushStageCache(FlushStageCacheRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code FlushStageAuthorizersCache}. */
    public void flushStageAuthorizersCache(FlushStageAuthorizersCacheRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
