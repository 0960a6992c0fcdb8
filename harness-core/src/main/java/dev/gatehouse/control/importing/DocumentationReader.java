package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code x-amazon-apigateway-documentation}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-documentation.html">The
 *     extension</a>
 */
final class DocumentationReader {

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
        Located location = part.get("location");
        DocumentationPartLocation read = new DocumentationPartLocation(
                String.valueOf(location.text("type")),
                location.text("path"),
                location.text("method"),
                location.text("statusCode"),
                location.text("name"));
        reading.findings().place(ElementAddress.named("documentationPart", read.toString()), part);
        Located properties = part.get("properties");
        String text = properties.json().isTextual()
                ? properties.json().textValue()
                : properties.json().toString();
        return new DocumentationPart("", read, text);
    }
}
