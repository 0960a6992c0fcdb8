package dev.gatehouse.control.state;

import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.Stage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the stages that deploy by themselves, after a change of their API.
 *
 * @param account where ids and the time come from
 * @param old the API before the change
 * @param draft the API after it
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html">Stages for HTTP APIs</a>
 */
record AutoDeployment(AccountState account, V2ApiState old, V2ApiState draft) {

    void deploy() {
        ApiSnapshot now = draft.snapshot();
        boolean changed = !untagged(now).equals(untagged(old.snapshot()));
        List<Stage> due = draft.stages().values().stream()
                .filter(stage -> stage.autoDeploy() && (changed || isNew(stage)))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        if (now.routes().isEmpty()) {
            due.forEach(stage -> put(
                    stage,
                    stage.deploymentId(),
                    "Deployment attempt failed: Unable to deploy API because no routes exist in this API"));
            return;
        }
        due.forEach(stage -> deploy(stage, now));
    }

    private boolean isNew(Stage stage) {
        @Nullable Stage before = old.stages().get(stage.stageName());
        return before == null || !before.autoDeploy();
    }

    private void deploy(Stage stage, ApiSnapshot now) {
        String id = account.ids().shortId(draft.deployments()::containsKey);
        draft.deployments()
                .put(
                        id,
                        new Deployment(
                                id,
                                "Automatic deployment triggered by changes to the Api configuration",
                                true,
                                account.now(),
                                now));
        put(stage, id, "Successfully deployed stage with deployment ID '" + id + "'");
    }

    private void put(Stage stage, @Nullable String deploymentId, String message) {
        Stage changed = new Stage(
                stage.stageName(),
                deploymentId,
                stage.description(),
                stage.autoDeploy(),
                stage.clientCertificateId(),
                stage.accessLogSettings(),
                stage.defaultRouteSettings(),
                stage.routeSettings(),
                stage.stageVariables(),
                stage.tags(),
                stage.apiGatewayManaged(),
                message,
                stage.createdDate(),
                account.now());
        draft.stages().put(changed.stageName(), changed);
    }

    /** Tags are no configuration: requests never see them. */
    private static ApiSnapshot untagged(ApiSnapshot snapshot) {
        Api api = snapshot.api();
        Api bare = new Api(
                api.apiId(),
                api.name(),
                api.description(),
                api.version(),
                api.protocolType(),
                api.routeSelectionExpression(),
                api.apiKeySelectionExpression(),
                api.corsConfiguration(),
                api.disableExecuteApiEndpoint(),
                api.disableSchemaValidation(),
                api.ipAddressType(),
                api.apiGatewayManaged(),
                api.apiEndpoint(),
                api.createdDate(),
                Map.of(),
                api.warnings(),
                api.importInfo());
        return new ApiSnapshot(
                bare,
                snapshot.routes(),
                snapshot.integrations(),
                snapshot.authorizers(),
                snapshot.models(),
                snapshot.routeResponses(),
                snapshot.integrationResponses());
    }
}
