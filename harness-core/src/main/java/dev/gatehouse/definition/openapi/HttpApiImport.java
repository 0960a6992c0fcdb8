package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.v2.request.CreateStageRequest;
import dev.gatehouse.control.v2.request.ImportApiRequest;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import java.util.Objects;

/** Makes an HTTP API of a document, with a stage that deploys by itself. */
final class HttpApiImport {

    /** The parameter of the import; there is no other. */
    static final String BASE_PATH = "basepath";

    private static final String DEFAULT_STAGE = "$default";

    private HttpApiImport() {}

    static DeployedStage deploy(ControlPlane control, String body, DefinitionOptions options) {
        String stage = Objects.requireNonNullElse(options.stage(), DEFAULT_STAGE);
        ImportApiRequest document =
                new ImportApiRequest(body, options.parameters().get(BASE_PATH), null);
        String api = control.importsOfHttpApis().importApi(document).apiId();
        control.stagesOfVersion2()
                .createStage(new CreateStageRequest(api, stage, null, true, null, null, null, null, null, null, null));
        return new DeployedStage(api, stage);
    }
}
