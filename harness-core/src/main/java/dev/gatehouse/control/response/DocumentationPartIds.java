package dev.gatehouse.control.response;

import java.util.List;

/**
 * What an import of documentation parts made.
 *
 * @param ids the ids of the parts
 * @param warnings what was odd
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ImportDocumentationParts.html">ImportDocumentationParts</a>
 */
public record DocumentationPartIds(List<String> ids, List<String> warnings) {

    public DocumentationPartIds {
        ids = List.copyOf(ids);
        warnings = List.copyOf(warnings);
    }
}
