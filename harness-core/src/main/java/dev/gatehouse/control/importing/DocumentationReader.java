package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-amazon-apigateway-documentation}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-documentation.html">The
 *     extension</a>
 */
final class DocumentationReader {

    /** What has no place among the paths. */
    private static final Set<String> WITHOUT_PATH = Set.of("API", "AUTHORIZER", "MODEL");

    private final Reading reading;
    private final Located documentation;

    DocumentationReader(Reading reading) {
        this.reading = reading;
        this.documentation = reading.root().get("x-amazon-apigateway-documentation");
    }

    /** The parts, whose properties are kept as JSON text. */
    List<DocumentationPart> parts() {
        return documentation.get("documentationParts").items().stream()
                .map(this::part)
                .toList();
    }

    @Nullable
    String version() {
        return documentation.textOrNullIfEmpty("version");
    }

    private DocumentationPart part(Located part) {
        DocumentationPartLocation read = location(part.get("location"));
        reading.findings().place(ElementAddress.documentationPart(read), part);
        Located properties = part.get("properties");
        String text = properties.json().isTextual()
                ? properties.json().textValue()
                : properties.json().toString();
        return new DocumentationPart("", read, text);
    }

    /** AWS takes a location without a path for one at the root. */
    private static DocumentationPartLocation location(Located location) {
        String type = String.valueOf(location.text("type"));
        String path = location.text("path");
        return new DocumentationPartLocation(
                type,
                path == null && !WITHOUT_PATH.contains(type) ? "/" : path,
                location.text("method"),
                location.text("statusCode"),
                location.text("name"));
    }
}
