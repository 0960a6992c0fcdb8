package dev.gatehouse.contract.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.schema.DocumentSchemas;
import dev.gatehouse.definition.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An OpenAPI document, 3.0 or 3.1, that answers are held to. It may be another than the API is made of: the one that is
 * published.
 *
 * <pre>{@code
 * OpenApiDocument published = OpenApiDocument.file(Path.of("published.yaml"));
 * }</pre>
 */
public final class OpenApiDocument {

    private final SourceDocument source;
    private final JsonNode root;
    private final DocumentSchemas schemas;

    private OpenApiDocument(SourceDocument source) {
        this.source = source;
        this.root = source.toJson();
        this.schemas = DocumentSchemas.of(root);
    }

    /**
     * Reads a document from a file.
     *
     * @throws dev.gatehouse.definition.DefinitionException if it is neither JSON nor YAML
     * @throws IllegalArgumentException if it is no OpenAPI 3 document
     * @throws UncheckedIOException if it cannot be read
     */
    public static OpenApiDocument file(Path file) {
        try {
            return text(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenAPI document " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param name what messages call it
     * @param text JSON or YAML
     * @throws dev.gatehouse.definition.DefinitionException if it is neither JSON nor YAML
     * @throws IllegalArgumentException if it is no OpenAPI 3 document
     */
    public static OpenApiDocument text(String name, String text) {
        SourceDocument source = SourceDocument.read(name, text);
        String version = source.toJson().path("openapi").asText();
        if (!version.startsWith("3.0") && !version.startsWith("3.1")) {
            throw new IllegalArgumentException(name + " is no document of OpenAPI 3.0 or 3.1"
                    + (version.isEmpty() ? ": it has no \"openapi\"" : ": it says \"openapi: " + version + "\"")
                    + ". Swagger 2.0 can be converted, or the API exported as OpenAPI 3.0 (DefinitionExport).");
        }
        return new OpenApiDocument(source);
    }

    /** What messages call it. */
    public String name() {
        return source.fileName();
    }

    JsonNode root() {
        return root;
    }

    DocumentSchemas schemas() {
        return schemas;
    }

    /** What stands at a pointer, references followed. */
    DeclaredElement at(String pointer) {
        return DeclaredElement.at(root, pointer);
    }

    /** The place of an element, as {@code api.yaml:12:5}. */
    String place(DeclaredElement element) {
        return source.originOf(element.pointer()).toString();
    }
}
