package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.DocumentationVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code x-amazon-apigateway-documentation}: all that is said, also what OpenAPI does not know.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-documentation.html">The
 *     extension</a>
 */
final class DocumentationWriter {

    private DocumentationWriter() {}

    static void write(ObjectNode written, DocumentationVersion version) {
        written.put("version", version.version());
        written.put("createdDate", version.createdDate().toString());
        ArrayNode parts = written.putArray("documentationParts");
        for (DocumentationPart part : version.documentationParts()) {
            ObjectNode one = parts.addObject();
            location(one.putObject("location"), part.location());
            one.set("properties", Documentation.properties(part));
        }
    }

    private static void location(ObjectNode written, DocumentationPartLocation location) {
        written.put("type", location.type());
        text(written, "path", location.path());
        text(written, "method", location.method());
        text(written, "statusCode", location.statusCode());
        text(written, "name", location.name());
    }

    private static void text(ObjectNode written, String name, @Nullable String value) {
        if (value != null) {
            written.put(name, value);
        }
    }
}
