package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.exporting.ExportText;
import dev.gatehouse.control.response.ExportResponse;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.ExportApiRequest;
import dev.gatehouse.control.v2.request.ImportApiRequest;
import dev.gatehouse.control.v2.request.ReimportApiRequest;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Stage;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports of HTTP APIs as OpenAPI 3 documents.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html">OpenAPI definitions for
 *     HTTP APIs</a>
 */
public final class Imports {

    private final AccountState account;

    /** Operations on the state. */
    public Imports(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code ImportApi}: an API without stages. */
    public Api importApi(ImportApiRequest request) {
        V2ApiState api = new V2ApiState(NewApi.blank(account, "", ProtocolType.HTTP));
        new ApiImport(account, api, request.basepath()).fill(request.body(), request.failOnWarnings());
        account.v2Apis().add(api);
        return api.api();
    }

    /** AWS's {@code ReimportApi}: what the document does not have goes, apart from stages and deployments. */
    public Api reimportApi(ReimportApiRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            if (api.api().protocolType() != ProtocolType.HTTP) {
                throw ControlException.badRequest("Only HTTP APIs can be imported");
            }
            api.clear();
            new ApiImport(account, api, request.basepath()).fill(request.body(), request.failOnWarnings());
            return api.api();
        });
    }

    /** AWS's {@code ExportApi}: what a stage has deployed, or the API as it is. */
    public ExportResponse exportApi(ExportApiRequest request) {
        check(request);
        boolean json = request.outputType().equals("JSON");
        ApiSnapshot snapshot = account.v2Apis().read(request.apiId(), api -> exported(api, request.stageName()));
        boolean extensions = !Boolean.FALSE.equals(request.includeExtensions());
        var document = new ApiExport(snapshot, request.stageName(), extensions).document();
        return new ExportResponse(
                "application/octet-stream",
                "attachment; filename=\"" + request.apiId() + (json ? ".json\"" : ".yaml\""),
                json ? ExportText.json(document) : ExportText.yaml(document));
    }

    private static void check(ExportApiRequest request) {
        if (!request.specification().equals("OAS30")) {
            throw ControlException.badRequest(
                    "Invalid specification " + request.specification() + ": only OAS30 is supported");
        }
        if (request.exportVersion() != null && !request.exportVersion().equals("1.0")) {
            throw ControlException.badRequest(
                    "Invalid exportVersion " + request.exportVersion() + ": only 1.0 is supported");
        }
        if (!Set.of("JSON", "YAML").contains(request.outputType())) {
            throw ControlException.badRequest("Invalid outputType " + request.outputType() + ": JSON or YAML");
        }
    }

    private static ApiSnapshot exported(V2ApiState api, @Nullable String stageName) {
        if (api.api().protocolType() != ProtocolType.HTTP) {
            throw ControlException.badRequest("Only HTTP APIs can be exported");
        }
        if (stageName == null) {
            return api.snapshot();
        }
        Stage stage = Stages.find(api, stageName);
        if (stage.deploymentId() == null) {
            throw ControlException.badRequest("The stage " + stageName + " has no deployment to export");
        }
        Deployment deployment = Objects.requireNonNull(api.deployments().get(stage.deploymentId()));
        return deployment.snapshot();
    }
}
