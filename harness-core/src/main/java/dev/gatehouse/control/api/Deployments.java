package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.DeleteDeploymentRequest;
import dev.gatehouse.control.request.GetDeploymentRequest;
import dev.gatehouse.control.request.GetDeploymentsRequest;
import dev.gatehouse.control.request.UpdateDeploymentRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on deployments. */
public final class Deployments {

    private final AccountState account;

    /** Operations on the state. */
    public Deployments(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDeployment}: freezes the API as it is, and makes or moves a stage if one is named. */
    public Deployment createDeployment(CreateDeploymentRequest request) {
        new Validation()
                .oneOf(
                        request.cacheClusterSize(),
                        "createDeploymentInput.cacheClusterSize",
                        CacheSettings.CLUSTER_SIZES)
                .check();
        return account.inApi(request.restApiId(), api -> {
            checkCanary(api, request);
            checkMethods(api);
            Deployment deployment = new Deployment(
                    account.ids().shortId(api.deployments()::containsKey),
                    Given.notEmpty(request.description()),
                    account.now(),
                    api.snapshot());
            api.deployments().put(deployment.id(), deployment);
            deployToStage(api, request, deployment);
            return deployment;
        });
    }

    private void deployToStage(ApiState api, CreateDeploymentRequest request, Deployment deployment) {
        @Nullable String stageName = Given.notEmpty(request.stageName());
        if (stageName == null) {
            return;
        }
        NewStage.checkName(stageName);
        @Nullable Stage old = api.stages().get(stageName);
        try {
            StageStore.put(
                    account,
                    api,
                    old == null
                            ? NewStage.of(request, stageName, deployment)
                            : NewStage.moved(old, request, deployment));
        } catch (RuntimeException e) {
            // The stage was refused, so the deployment must not stay either.
            api.deployments().remove(deployment.id());
            throw e;
        }
    }

    private static void checkCanary(ApiState api, CreateDeploymentRequest request) {
        if (request.canarySettings() == null) {
            return;
        }
        String prefix = "Invalid deployment content specified.";
        @Nullable String stageName = request.stageName();
        if (stageName == null || stageName.isEmpty()) {
            throw ControlException.badRequest(prefix
                    + "Non null and non empty stageName must be provided for canary deployment. Provided value is "
                    + stageName);
        }
        if (!api.stages().containsKey(stageName)) {
            throw ControlException.badRequest(prefix + "Stage " + stageName
                    + " must already be created before making a canary release deployment");
        }
    }

    private static void checkMethods(ApiState api) {
        List<Method> methods = api.resources().byId().values().stream()
                .flatMap(resource -> resource.resourceMethods().values().stream())
                .toList();
        if (methods.isEmpty()) {
            throw ControlException.badRequest("The REST API doesn't contain any methods");
        }
        if (methods.stream().anyMatch(method -> method.methodIntegration() == null)) {
            throw ControlException.badRequest("No integration defined for method");
        }
    }

    /** AWS's {@code GetDeployment}. */
    public Deployment getDeployment(GetDeploymentRequest request) {
        return account.inApi(request.restApiId(), Deployments::unknown, api -> find(api, request.deploymentId()));
    }

    /** AWS's {@code GetDeployments}. */
    public Page<Deployment> getDeployments(GetDeploymentsRequest request) {
        return account.inApi(
                request.restApiId(), api -> Pages.of(api.deployments().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateDeployment}. */
    public Deployment updateDeployment(UpdateDeploymentRequest request) {
        PatchRules.validate("updateDeploymentInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), Deployments::unknown, api -> {
            Deployment old = find(api, request.deploymentId());
            Description description = Description.RULES.apply(
                    new Description(old.description()), Description.class, request.patchOperations());
            Deployment changed = new Deployment(old.id(), description.description(), old.createdDate(), old.snapshot());
            api.deployments().put(changed.id(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteDeployment}. */
    public void deleteDeployment(DeleteDeploymentRequest request) {
        account.inApi(request.restApiId(), Deployments::unknown, api -> {
            Deployment deployment = find(api, request.deploymentId());
            if (api.stages().values().stream().anyMatch(stage -> pointsAt(stage, deployment.id()))) {
                throw ControlException.badRequest("Active stages pointing to this deployment must be moved or deleted");
            }
            api.deployments().remove(deployment.id());
            return deployment;
        });
    }

    private static boolean pointsAt(Stage stage, String deploymentId) {
        return stage.deploymentId().equals(deploymentId)
                || (stage.canarySettings() != null
                        && deploymentId.equals(stage.canarySettings().deploymentId()));
    }

    private static Deployment find(ApiState api, String id) {
        return Optional.ofNullable(api.deployments().get(id)).orElseThrow(Deployments::unknown);
    }

    private static ControlException unknown() {
        return ControlException.notFound("Invalid Deployment identifier specified");
    }

    /** All of a deployment that may be changed. */
    record Description(@Nullable String description) {
        static final PatchRules RULES =
                new PatchRules(RefusalStyle.LISTING).with("/description", PatchRules.REPLACE, Edits.text());
    }
}
