package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateDeploymentRequest;
import dev.gatehouse.control.v2.request.DeleteDeploymentRequest;
import dev.gatehouse.control.v2.request.GetDeploymentRequest;
import dev.gatehouse.control.v2.request.GetDeploymentsRequest;
import dev.gatehouse.control.v2.request.UpdateDeploymentRequest;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations on deployments. */
public final class Deployments {

    private final AccountState account;

    /** Operations on the state. */
    public Deployments(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDeployment}: freezes the API as it is, and moves a stage if one is named. */
    public Deployment createDeployment(CreateDeploymentRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            if (api.routes().isEmpty()) {
                throw ControlException.badRequest("Unable to deploy API because no routes exist in this API");
            }
            Deployment deployment = new Deployment(
                    account.ids().shortId(api.deployments()::containsKey),
                    request.description(),
                    false,
                    account.now(),
                    api.snapshot());
            api.deployments().put(deployment.deploymentId(), deployment);
            move(api, request.stageName(), deployment);
            return deployment;
        });
    }

    private void move(V2ApiState api, @Nullable String stageName, Deployment deployment) {
        if (stageName == null || stageName.isEmpty()) {
            return;
        }
        Stage stage = Stages.find(api, stageName);
        if (stage.autoDeploy()) {
            throw ControlException.badRequest("Deployment ID cannot be set for stages with AutoDeploy");
        }
        api.stages().put(stageName, StageChange.deployed(stage, deployment.deploymentId(), account.now()));
    }

    /** AWS's {@code GetDeployment}. */
    public Deployment getDeployment(GetDeploymentRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.deploymentId()));
    }

    /** AWS's {@code GetDeployments}. */
    public Page<Deployment> getDeployments(GetDeploymentsRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(api.deployments().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateDeployment}: changes the description. */
    public Deployment updateDeployment(UpdateDeploymentRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            Deployment old = find(api, request.deploymentId());
            Deployment changed = new Deployment(
                    old.deploymentId(),
                    Objects.requireNonNullElse(request.description(), old.description()),
                    old.autoDeployed(),
                    old.createdDate(),
                    old.snapshot());
            api.deployments().put(changed.deploymentId(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteDeployment}; one that a stage points at is kept. */
    public void deleteDeployment(DeleteDeploymentRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Deployment deployment = find(api, request.deploymentId());
            boolean used = api.stages().values().stream()
                    .anyMatch(stage -> deployment.deploymentId().equals(stage.deploymentId()));
            if (used) {
                throw ControlException.badRequest("Active stages pointing to this deployment must be moved or deleted");
            }
            return api.deployments().remove(deployment.deploymentId());
        });
    }

    private static Deployment find(V2ApiState api, String deploymentId) {
        return Invalid.unless(api.deployments(), deploymentId, "Deployment");
    }
}
