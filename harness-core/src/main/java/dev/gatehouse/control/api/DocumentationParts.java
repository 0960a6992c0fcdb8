package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateDocumentationPartRequest;
import dev.gatehouse.control.request.DeleteDocumentationPartRequest;
import dev.gatehouse.control.request.GetDocumentationPartRequest;
import dev.gatehouse.control.request.GetDocumentationPartsRequest;
import dev.gatehouse.control.request.ImportDocumentationPartsRequest;
import dev.gatehouse.control.request.UpdateDocumentationPartRequest;
import dev.gatehouse.control.response.DocumentationPartIds;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.DocumentationPart;

/** Operations on documentation parts. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class DocumentationParts {

    private final AccountState account;

    /** Operations on the state. */
    public DocumentationParts(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDocumentationPart}. */
    public DocumentationPart createDocumentationPart(CreateDocumentationPartRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDocumentationPart}. */
    public DocumentationPart getDocumentationPart(GetDocumentationPartRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDocumentationParts}. */
    public Page<DocumentationPart> getDocumentationParts(GetDocumentationPartsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateDocumentationPart}. */
    public DocumentationPart updateDocumentationPart(UpdateDocumentationPartRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteDocumentationPart}. */
    public void deleteDocumentationPart(DeleteDocumentationPartRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code ImportDocumentationParts}. */
    public DocumentationPartIds importDocumentationParts(ImportDocumentationPartsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
