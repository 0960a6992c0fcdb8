package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.CreateStageRequest;
import dev.gatehouse.control.request.DeleteStageRequest;
import dev.gatehouse.control.request.FlushStageAuthorizersCacheRequest;
import dev.gatehouse.control.request.FlushStageCacheRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.control.request.GetStagesRequest;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on stages. */
public final class Stages {

    private final AccountState account;

    /** Operations on the state. */
    public Stages(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateStage}. */
    public Stage createStage(CreateStageRequest request) {
        new Validation()
                .oneOf(request.cacheClusterSize(), "createStageInput.cacheClusterSize", CacheSettings.CLUSTER_SIZES)
                .check();
        return account.inApi(request.restApiId(), api -> {
            NewStage.checkName(request.stageName());
            if (api.stages().containsKey(request.stageName())) {
                throw ControlException.conflict("Stage already exists");
            }
            @Nullable String documentation = request.documentationVersion();
            if (documentation != null && !api.documentationVersions().containsKey(documentation)) {
                throw ControlException.badRequest("Invalid documentation version specified");
            }
            return StageStore.put(account, api, NewStage.of(request, account.now()));
        });
    }

    /** AWS's {@code GetStage}. */
    public Stage getStage(GetStageRequest request) {
        return account.inApi(request.restApiId(), Stages::unknown, api -> find(api, request.stageName()));
    }

    /** AWS's {@code GetStages}. */
    public List<Stage> getStages(GetStagesRequest request) {
        @Nullable String deploymentId = request.deploymentId();
        return account.inApi(request.restApiId(), api -> api.stages().values().stream()
                .filter(stage -> deploymentId == null || stage.deploymentId().equals(deploymentId))
                .toList());
    }

    /** AWS's {@code UpdateStage}. */
    public Stage updateStage(UpdateStageRequest request) {
        PatchRules.validate("updateStageInput", request.patchOperations()).check();
        // the account's lock is never taken inside an API's
        @Nullable
        String roleArn = account.inAccount(
                        ledger -> Optional.ofNullable(ledger.account().cloudwatchRoleArn()))
                .orElse(null);
        return account.inApi(request.restApiId(), Stages::unknown, api -> {
            Stage old = find(api, request.stageName());
            Stage changed = new StagePatch(api, old).apply(request.patchOperations(), account.now());
            LoggingChecks.check(old, changed, roleArn);
            return StageStore.put(account, api, changed);
        });
    }

    /** AWS's {@code DeleteStage}: usage plans lose it, but mappings of domain names keep it from going. */
    public void deleteStage(DeleteStageRequest request) {
        account.inAccount(ledger -> account.inApi(request.restApiId(), Stages::unknown, api -> {
            Stage stage = find(api, request.stageName());
            List<String> domains = ledger.domainsMappedTo(request.restApiId(), stage.stageName());
            if (!domains.isEmpty()) {
                throw ControlException.badRequest("Deleting Stage " + stage.stageName() + " of RestApi "
                        + request.restApiId()
                        + " failed. Please remove all base path mappings related to the Stage in your domains: "
                        + String.join(", ", domains));
            }
            account.listener().stageRemoved(request.restApiId(), stage.stageName());
            api.stages().remove(stage.stageName());
            account.forgetStages(ledger, request.restApiId(), stage.stageName());
            return stage;
        }));
    }

    /** AWS's {@code FlushStageCache}. */
    public void flushStageCache(FlushStageCacheRequest request) {
        account.inApi(request.restApiId(), Stages::unknown, api -> {
            Stage stage = find(api, request.stageName());
            account.listener().stageCacheFlushed(request.restApiId(), stage.stageName());
            return stage;
        });
    }

    /** AWS's {@code FlushStageAuthorizersCache}. */
    public void flushStageAuthorizersCache(FlushStageAuthorizersCacheRequest request) {
        account.inApi(request.restApiId(), Stages::unknown, api -> {
            Stage stage = find(api, request.stageName());
            account.listener().stageAuthorizersCacheFlushed(request.restApiId(), stage.stageName());
            return stage;
        });
    }

    static Stage find(ApiState api, String stageName) {
        return Optional.ofNullable(api.stages().get(stageName)).orElseThrow(Stages::unknown);
    }

    static ControlException unknown() {
        return ControlException.notFound("Invalid stage identifier specified");
    }
}
