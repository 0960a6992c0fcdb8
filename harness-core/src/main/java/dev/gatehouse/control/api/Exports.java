package dev.gatehouse.control.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.exporting.ApiExporter;
import dev.gatehouse.control.exporting.ExportSubject;
import dev.gatehouse.control.exporting.ExportText;
import dev.gatehouse.control.exporting.ExportType;
import dev.gatehouse.control.exporting.Extensions;
import dev.gatehouse.control.request.GetExportRequest;
import dev.gatehouse.control.response.ExportResponse;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exports of deployed APIs. */
public final class Exports {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final AccountState account;

    /** Operations on the state. */
    public Exports(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GetExport}: what the stage has deployed; the document is written without holding the API's lock. */
    public ExportResponse getExport(GetExportRequest request) {
        ExportType type = ExportType.named(request.exportType())
                .orElseThrow(() -> ControlException.badRequest("Invalid export type specified: " + request.exportType()
                        + ". Must be one of: [oas30, swagger]"));
        String accepts = request.accepts() == null ? JSON : request.accepts();
        if (!accepts.equals(JSON) && !accepts.equals(YAML)) {
            throw ControlException.badRequest(
                    "Invalid content type specified: " + accepts + ". Must be one of: [" + JSON + ", " + YAML + "]");
        }
        ExportSubject subject = account.inApi(
                request.restApiId(), Stages::unknown, api -> subject(api, Stages.find(api, request.stageName())));
        Extensions extensions = Extensions.of(Given.map(request.parameters()).get("extensions"));
        ObjectNode document = new ApiExporter(subject, type, extensions).document();
        boolean json = accepts.equals(JSON);
        String version = document.path("info").path("version").asText();
        return new ExportResponse(
                "application/octet-stream",
                "attachment; filename=\"" + type.wireName() + "_" + version + (json ? ".json\"" : ".yaml\""),
                json ? ExportText.json(document) : ExportText.yaml(document));
    }

    private ExportSubject subject(ApiState api, Stage stage) {
        @Nullable String version = stage.documentationVersion();
        return new ExportSubject(
                stage,
                Objects.requireNonNull(api.deployments().get(stage.deploymentId())),
                version == null ? null : api.documentationVersions().get(version),
                account.location().region());
    }
}
