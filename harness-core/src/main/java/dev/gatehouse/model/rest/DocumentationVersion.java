package dev.gatehouse.model.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of an API's documentation.
 *
 * @param version the version
 * @param createdDate when it was made
 * @param description the description; may be null
 * @param documentationParts the parts as they were then
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationVersion.html">DocumentationVersion</a>
 */
public record DocumentationVersion(
        String version, Instant createdDate, @Nullable String description, List<DocumentationPart> documentationParts) {

    public DocumentationVersion {
        documentationParts = List.copyOf(documentationParts);
    }
}
