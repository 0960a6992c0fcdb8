package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.RestApi;

/**
 * Writes the document of one export; made for one, used once.
 *
 * <p>Descriptions of responses are AWS's own ({@code "200 response"}) unless documentation was published: an import keeps no
 * others.
 */
public final class ApiExporter {

    private final ExportSubject subject;
    private final ExportType type;
    private final Extensions extensions;
    private final ApiSnapshot api;
    private final Documentation documentation;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    /** An exporter of the subject. */
    public ApiExporter(ExportSubject subject, ExportType type, Extensions extensions) {
        this.subject = subject;
        this.type = type;
        this.extensions = extensions;
        this.api = subject.deployment().snapshot();
        this.documentation = Documentation.of(subject.documentation());
    }

    /**
     * The document.
     *
     * @throws dev.gatehouse.control.error.ControlException if the kind of document cannot say what the API is
     */
    public ObjectNode document() {
        document.put(type == ExportType.SWAGGER ? "swagger" : "openapi", type == ExportType.SWAGGER ? "2.0" : "3.0.1");
        info();
        address();
        SchemasWriter schemas = new SchemasWriter(api, type, documentation);
        SecurityWriter security = new SecurityWriter(api, extensions, documentation);
        OperationWriter operations = new OperationWriter(
                new Writing(api, type, extensions, documentation, schemas, security), subject.region());
        new PathsWriter(api, operations, documentation).write(document.putObject("paths"));
        shared(schemas, security);
        documentation.api().ifPresent(part -> Documentation.extensionsInto(document, part));
        new SettingsWriter(subject, extensions).write(document, type);
        return document;
    }

    private void info() {
        RestApi restApi = api.api();
        ObjectNode info = document.putObject("info");
        info.put("title", restApi.name());
        if (restApi.description() != null) {
            info.put("description", restApi.description());
        }
        info.put("version", subject.version());
        // The documented version is that of the documentation, so it is the one member that does not replace the API's.
        documentation.api().ifPresent(part -> Documentation.into(info, part.path("info"), DocumentedEntity.INFO));
    }

    private void address() {
        String stage = subject.stage().stageName();
        if (type == ExportType.SWAGGER) {
            document.put("host", subject.host());
            document.put("basePath", "/" + stage);
            document.putArray("schemes").add("https");
            return;
        }
        ObjectNode server = document.putArray("servers").addObject();
        server.put("url", "https://" + subject.host() + "/{basePath}");
        server.putObject("variables").putObject("basePath").put("default", stage);
    }

    /** AWS writes an empty {@code components}, but no empty {@code definitions}. */
    private void shared(SchemasWriter schemas, SecurityWriter security) {
        if (type == ExportType.SWAGGER) {
            security.write(document, "securityDefinitions");
            schemas.write(document, "definitions");
        } else {
            ObjectNode components = document.putObject("components");
            schemas.write(components, "schemas");
            security.write(components, "securitySchemes");
        }
    }
}
