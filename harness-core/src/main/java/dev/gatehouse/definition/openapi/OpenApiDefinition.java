package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.definition.source.SourceDocument;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API described by an OpenAPI or Swagger document.
 *
 * <pre>{@code
 * Definition pets = OpenApiDefinition.file(Path.of("api.yaml"));
 * DeployedDefinition deployed = pets.deployTo(control, DefinitionOptions.defaults());
 * }</pre>
 *
 * <p>It becomes a REST API, or an HTTP API if it has what only those heed, as {@code x-amazon-apigateway-cors}, and nothing
 * that only REST APIs do; {@link #asHttpApi()} and {@link #asRestApi()} decide it. The parameters of the options are those of
 * the import, as {@code basepath}. The stage is {@code test}, or {@code $default} of an HTTP API, unless they name another.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html">OpenAPI definitions for
 *     HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
public final class OpenApiDefinition implements Definition {

    private final DocumentText source;
    private final @Nullable DocumentKind kind;

    private OpenApiDefinition(DocumentText source, @Nullable DocumentKind kind) {
        this.source = source;
        this.kind = kind;
    }

    /**
     * A document in a file, JSON or YAML, in UTF-8.
     *
     * @throws DefinitionException if it cannot be read
     */
    public static OpenApiDefinition file(Path file) {
        return new OpenApiDefinition(DocumentText.file(file), null);
    }

    /**
     * A document on the class path.
     *
     * @param name the resource, from the root of the class path
     * @param classLoader the class loader that finds it
     * @throws DefinitionException if there is none
     */
    public static OpenApiDefinition resource(String name, ClassLoader classLoader) {
        return new OpenApiDefinition(DocumentText.resource(name, classLoader), null);
    }

    /**
     * A document as text.
     *
     * @param name what messages call it
     * @param text the document, JSON or YAML
     */
    public static OpenApiDefinition text(String name, String text) {
        return new OpenApiDefinition(new DocumentText(name, text), null);
    }

    /** The same document, to be imported as an HTTP API whatever it looks like. */
    public OpenApiDefinition asHttpApi() {
        return new OpenApiDefinition(source, DocumentKind.HTTP_API);
    }

    /** The same document, to be imported as a REST API whatever it looks like. */
    public OpenApiDefinition asRestApi() {
        return new OpenApiDefinition(source, DocumentKind.REST_API);
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        SourceDocument document = SourceDocument.read(source.name(), source.text());
        Spot root = Spot.root(document.root());
        boolean httpApi = (kind == null ? DocumentKind.of(root, options.waived()) : kind) == DocumentKind.HTTP_API;
        CheckedDocument checked = httpApi
                ? CheckedDocument.ofHttpApi(document, options.waived(), options.parameters())
                : CheckedDocument.of(document, options.waived(), options.parameters());
        if (!checked.problems().isEmpty()) {
            throw new DefinitionException(checked.problems());
        }
        DeployedStage stage = deploy(control, checked, options, httpApi);
        return new DeployedDefinition(
                List.of(stage), checked.origins(), checked.waivers(), FunctionNames.in(root), List.of());
    }

    private DeployedStage deploy(
            ControlPlane control, CheckedDocument checked, DefinitionOptions options, boolean httpApi) {
        String body = checked.body();
        try {
            return httpApi
                    ? HttpApiImport.deploy(control, body, options)
                    : RestApiImport.deploy(control, body, options);
        } catch (ControlException refused) {
            String message = String.valueOf(refused.getMessage());
            throw new DefinitionException(new Problem(
                    checked.refusedRoute(message).orElseGet(() -> Origin.of(source.name(), 1, 1)),
                    message,
                    "API Gateway refuses the document with these words. Correct what they name."));
        }
    }
}
