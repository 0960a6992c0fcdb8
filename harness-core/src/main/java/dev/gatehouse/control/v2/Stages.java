package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateStageRequest;
import dev.gatehouse.control.v2.request.DeleteAccessLogSettingsRequest;
import dev.gatehouse.control.v2.request.DeleteRouteSettingsRequest;
import dev.gatehouse.control.v2.request.DeleteStageRequest;
import dev.gatehouse.control.v2.request.GetStageRequest;
import dev.gatehouse.control.v2.request.GetStagesRequest;
import dev.gatehouse.control.v2.request.ResetAuthorizersCacheRequest;
import dev.gatehouse.control.v2.request.UpdateStageRequest;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Operations on stages. */
public final class Stages {

    private final AccountState account;

    /** Operations on the state. */
    public Stages(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateStage}. */
    public Stage createStage(CreateStageRequest request) {
        return account.v2Apis()
                .changed(
                        request.apiId(),
                        api -> {
                            if (api.stages().containsKey(request.stageName())) {
                                throw ControlException.conflict("Stage already exists");
                            }
                            Stage blank = NewStage.blank(account, request.stageName(), false, false);
                            Stage made = Merged.of(blank, request, Stage.class);
                            new StageChecks(api).check(made, request.deploymentId() != null);
                            api.stages().put(made.stageName(), made);
                            return made.stageName();
                        },
                        Stages::find);
    }

    /** AWS's {@code GetStage}. */
    public Stage getStage(GetStageRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.stageName()));
    }

    /** AWS's {@code GetStages}. */
    public Page<Stage> getStages(GetStagesRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(api.stages().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateStage}. */
    public Stage updateStage(UpdateStageRequest request) {
        return account.v2Apis()
                .changed(
                        request.apiId(),
                        api -> {
                            Stage made = StageChange.of(find(api, request.stageName()), request, account.now());
                            new StageChecks(api).check(made, request.deploymentId() != null);
                            api.stages().put(made.stageName(), made);
                            return made.stageName();
                        },
                        Stages::find);
    }

    /** AWS's {@code DeleteStage}; a mapping of a domain name keeps it from going. */
    public void deleteStage(DeleteStageRequest request) {
        account.inAccount(ledger -> account.v2Apis().change(request.apiId(), api -> {
            Stage stage = find(api, request.stageName());
            if (!ledger.domainsMappedTo(request.apiId(), stage.stageName()).isEmpty()) {
                throw ControlException.badRequest("Active API mappings of domain names use the stage "
                        + stage.stageName() + ". Please delete them before deleting the stage.");
            }
            return api.stages().remove(stage.stageName());
        }));
    }

    /** AWS's {@code ResetAuthorizersCache}. */
    public void resetAuthorizersCache(ResetAuthorizersCacheRequest request) {
        account.v2Apis().read(request.apiId(), api -> find(api, request.stageName()));
        account.listener().v2AuthorizersCacheReset(request.apiId(), request.stageName());
    }

    /** AWS's {@code DeleteRouteSettings}: the route goes by the stage's defaults again. */
    public void deleteRouteSettings(DeleteRouteSettingsRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Stage stage = find(api, request.stageName());
            Map<String, RouteSettings> left = new LinkedHashMap<>(stage.routeSettings());
            if (left.remove(request.routeKey()) == null) {
                throw ControlException.notFound("Unable to find route settings of the route " + request.routeKey());
            }
            return api.stages().put(stage.stageName(), StageChange.withRouteSettings(stage, left, account.now()));
        });
    }

    /** AWS's {@code DeleteAccessLogSettings}: the stage logs no more. */
    public void deleteAccessLogSettings(DeleteAccessLogSettingsRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Stage stage = find(api, request.stageName());
            return api.stages().put(stage.stageName(), StageChange.withoutAccessLog(stage, account.now()));
        });
    }

    static Stage find(V2ApiState api, String stageName) {
        return Invalid.unless(api.stages(), stageName, "Stage");
    }
}
