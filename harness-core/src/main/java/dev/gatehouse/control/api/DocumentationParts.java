package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.importing.ImportedApi;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateDocumentationPartRequest;
import dev.gatehouse.control.request.DeleteDocumentationPartRequest;
import dev.gatehouse.control.request.GetDocumentationPartRequest;
import dev.gatehouse.control.request.GetDocumentationPartsRequest;
import dev.gatehouse.control.request.ImportDocumentationPartsRequest;
import dev.gatehouse.control.request.UpdateDocumentationPartRequest;
import dev.gatehouse.control.response.DocumentationPartIds;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on documentation parts. */
public final class DocumentationParts {

    private static final String TYPES = "[RESPONSE_BODY, RESPONSE, METHOD, MODEL, AUTHORIZER, RESPONSE_HEADER,"
            + " RESOURCE, PATH_PARAMETER, REQUEST_BODY, QUERY_PARAMETER, API, REQUEST_HEADER]";
    private static final PatchRules RULES =
            new PatchRules(RefusalStyle.LISTING).with("/properties", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public DocumentationParts(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDocumentationPart}. */
    public DocumentationPart createDocumentationPart(CreateDocumentationPartRequest request) {
        DocumentationPartLocation location = request.location();
        new Validation()
                .oneOf(location.type(), "createDocumentationPartInput.location.type", TYPES)
                .check();
        return account.inApi(request.restApiId(), api -> {
            if (api.documentationParts().values().stream()
                    .anyMatch(part -> part.location().equals(location))) {
                throw ControlException.conflict("Documentation part already exists for the specified location: type '"
                        + location.type() + "', path '" + location.path() + "', method '" + location.method() + "'.");
            }
            DocumentationPart part = new DocumentationPart(
                    account.ids().shortId(api.documentationParts()::containsKey), location, request.properties());
            api.documentationParts().put(part.id(), part);
            return part;
        });
    }

    /** AWS's {@code GetDocumentationPart}. */
    public DocumentationPart getDocumentationPart(GetDocumentationPartRequest request) {
        return account.inApi(
                request.restApiId(), DocumentationParts::unknown, api -> find(api, request.documentationPartId()));
    }

    /** AWS's {@code GetDocumentationParts}. */
    public Page<DocumentationPart> getDocumentationParts(GetDocumentationPartsRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> Pages.of(
                        api.documentationParts().values().stream()
                                .filter(part -> fits(part.location(), request))
                                .toList(),
                        request.position(),
                        request.limit()));
    }

    private static boolean fits(DocumentationPartLocation location, GetDocumentationPartsRequest request) {
        @Nullable String path = location.path();
        @Nullable String name = location.name();
        return (request.type() == null || request.type().equals(location.type()))
                && (request.path() == null || (path != null && path.startsWith(request.path())))
                && (request.nameQuery() == null || (name != null && name.contains(request.nameQuery())));
    }

    /** AWS's {@code UpdateDocumentationPart}. */
    public DocumentationPart updateDocumentationPart(UpdateDocumentationPartRequest request) {
        PatchRules.validate("updateDocumentationPartInput", request.patchOperations())
                .check();
        return account.inApi(request.restApiId(), DocumentationParts::unknown, api -> {
            DocumentationPart changed = RULES.apply(
                    find(api, request.documentationPartId()), DocumentationPart.class, request.patchOperations());
            api.documentationParts().put(changed.id(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteDocumentationPart}. */
    public void deleteDocumentationPart(DeleteDocumentationPartRequest request) {
        account.inApi(request.restApiId(), DocumentationParts::unknown, api -> {
            DocumentationPart part = find(api, request.documentationPartId());
            api.documentationParts().remove(part.id());
            return part;
        });
    }

    /** AWS's {@code ImportDocumentationParts}. */
    public DocumentationPartIds importDocumentationParts(ImportDocumentationPartsRequest request) {
        ImportedApi imported = parse(request.body());
        if (Given.flag(request.failOnWarnings()) && !imported.warnings().isEmpty()) {
            throw ControlException.badRequest(
                    "Warnings found during import:\n\t" + String.join("\n\t", imported.warnings()));
        }
        return account.inApi(request.restApiId(), api -> {
            if ("overwrite".equals(request.mode())) {
                api.documentationParts().clear();
            }
            return new DocumentationPartIds(
                    new ImportIntoApi(account, api).takeParts(imported.documentationParts()), imported.warnings());
        });
    }

    private ImportedApi parse(String body) {
        try {
            return account.ports().parser().parse(body, Map.of());
        } catch (ControlException refused) {
            // AWS words it in another way than for an import of an API.
            if ("Invalid OpenAPI input.".equals(refused.getMessage())) {
                throw ControlException.badRequest("Unable to build importer with provided input.");
            }
            throw refused;
        }
    }

    private static DocumentationPart find(ApiState api, String id) {
        return Optional.ofNullable(api.documentationParts().get(id)).orElseThrow(DocumentationParts::unknown);
    }

    private static ControlException unknown() {
        return ControlException.notFound("Invalid Documentation part identifier specified");
    }
}
