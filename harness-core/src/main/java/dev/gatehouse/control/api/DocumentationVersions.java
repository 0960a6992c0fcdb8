package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateDocumentationVersionRequest;
import dev.gatehouse.control.request.DeleteDocumentationVersionRequest;
import dev.gatehouse.control.request.GetDocumentationVersionRequest;
import dev.gatehouse.control.request.GetDocumentationVersionsRequest;
import dev.gatehouse.control.request.UpdateDocumentationVersionRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on documentation versions. */
public final class DocumentationVersions {

    private static final PatchRules RULES =
            new PatchRules(RefusalStyle.LISTING).with("/description", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public DocumentationVersions(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDocumentationVersion}. */
    public DocumentationVersion createDocumentationVersion(CreateDocumentationVersionRequest request) {
        return account.inApi(request.restApiId(), api -> {
            if (api.documentationVersions().containsKey(request.documentationVersion())) {
                throw ControlException.conflict(
                        "Documentation version '" + request.documentationVersion() + "' already exists");
            }
            DocumentationVersion version = new DocumentationVersion(
                    request.documentationVersion(),
                    account.now(),
                    Given.notEmpty(request.description()),
                    List.copyOf(api.documentationParts().values()));
            publish(api, request.stageName(), version);
            api.documentationVersions().put(version.version(), version);
            return version;
        });
    }

    private void publish(ApiState api, @Nullable String stageName, DocumentationVersion version) {
        if (stageName != null && !stageName.isEmpty()) {
            Stage stage = Stages.find(api, stageName);
            StageStore.put(account, api, stage.documentedBy(version.version(), account.now()));
        }
    }

    /** AWS's {@code GetDocumentationVersion}. */
    public DocumentationVersion getDocumentationVersion(GetDocumentationVersionRequest request) {
        return account.inApi(
                request.restApiId(), DocumentationVersions::unknown, api -> find(api, request.documentationVersion()));
    }

    /** AWS's {@code GetDocumentationVersions}. */
    public Page<DocumentationVersion> getDocumentationVersions(GetDocumentationVersionsRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> Pages.of(api.documentationVersions().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateDocumentationVersion}. */
    public DocumentationVersion updateDocumentationVersion(UpdateDocumentationVersionRequest request) {
        PatchRules.validate("updateDocumentationVersionInput", request.patchOperations())
                .check();
        return account.inApi(request.restApiId(), DocumentationVersions::unknown, api -> {
            DocumentationVersion old = find(api, request.documentationVersion());
            Description description =
                    RULES.apply(new Description(old.description()), Description.class, request.patchOperations());
            DocumentationVersion changed = new DocumentationVersion(
                    old.version(), old.createdDate(), description.description(), old.documentationParts());
            api.documentationVersions().put(changed.version(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteDocumentationVersion}. */
    public void deleteDocumentationVersion(DeleteDocumentationVersionRequest request) {
        account.inApi(request.restApiId(), DocumentationVersions::unknown, api -> {
            DocumentationVersion version = find(api, request.documentationVersion());
            api.documentationVersions().remove(version.version());
            return version;
        });
    }

    private static DocumentationVersion find(ApiState api, String version) {
        return Optional.ofNullable(api.documentationVersions().get(version))
                .orElseThrow(DocumentationVersions::unknown);
    }

    private static ControlException unknown() {
        return ControlException.notFound("Invalid Documentation version specified");
    }

    /** All of a version that may be changed. */
    private record Description(@Nullable String description) {}
}
