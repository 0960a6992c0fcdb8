package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import java.util.Objects;

/** Makes a REST API of a document, and deploys it. */
final class RestApiImport {

    private static final String DEFAULT_STAGE = "test";

    private RestApiImport() {}

    static DeployedStage deploy(ControlPlane control, String body, DefinitionOptions options) {
        String stage = Objects.requireNonNullElse(options.stage(), DEFAULT_STAGE);
        String api = control.restApis()
                .importRestApi(new ImportRestApiRequest(body, false, options.parameters()))
                .restApi()
                .id();
        control.deployments()
                .createDeployment(
                        CreateDeploymentRequest.of(api).stageName(stage).build());
        return new DeployedStage(api, stage);
    }
}
