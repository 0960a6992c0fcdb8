package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateDocumentationVersionRequest;
import dev.gatehouse.control.request.DeleteDocumentationVersionRequest;
import dev.gatehouse.control.request.GetDocumentationVersionRequest;
import dev.gatehouse.control.request.GetDocumentationVersionsRequest;
import dev.gatehouse.control.request.UpdateDocumentationVersionRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.DocumentationVersion;

/** Operations on documentation versions. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class DocumentationVersions {

    private final AccountState account;

    /** Operations on the state. */
    public DocumentationVersions(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDocumentationVersion}. */
    public DocumentationVersion createDocumentationVersion(CreateDocumentationVersionRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDocumentationVersion}. */
    public DocumentationVersion getDocumentationVersion(GetDocumentationVersionRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDocumentationVersions}. */
    public Page<DocumentationVersion> getDocumentationVersions(GetDocumentationVersionsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateDocumentationVersion}. */
    public DocumentationVersion updateDocumentationVersion(UpdateDocumentationVersionRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteDocumentationVersion}. */
    public void deleteDocumentationVersion(DeleteDocumentationVersionRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
