package dev.gatehouse.definition.openapi;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
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
import java.util.Map;

/**
 * An API described by an OpenAPI or Swagger document.
 *
 * <pre>{@code
 * Definition pets = OpenApiDefinition.file(Path.of("api.yaml"));
 * DeployedDefinition deployed = pets.deployTo(control, DefinitionOptions.defaults());
 * }</pre>
 *
 * <p>The parameters of the options are those of {@code ImportRestApi}, as {@code basepath}; the stage is {@code test} unless
 * they name another.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
public final class OpenApiDefinition implements Definition {

    private static final String DEFAULT_STAGE = "test";

    private final DocumentText source;

    private OpenApiDefinition(DocumentText source) {
        this.source = source;
    }

    /**
     * A document in a file, JSON or YAML, in UTF-8.
     *
     * @throws DefinitionException if it cannot be read
     */
    public static OpenApiDefinition file(Path file) {
        return new OpenApiDefinition(DocumentText.file(file));
    }

    /**
     * A document on the class path.
     *
     * @param name the resource, from the root of the class path
     * @param classLoader the class loader that finds it
     * @throws DefinitionException if there is none
     */
    public static OpenApiDefinition resource(String name, ClassLoader classLoader) {
        return new OpenApiDefinition(DocumentText.resource(name, classLoader));
    }

    /**
     * A document as text.
     *
     * @param name what messages call it
     * @param text the document, JSON or YAML
     */
    public static OpenApiDefinition text(String name, String text) {
        return new OpenApiDefinition(new DocumentText(name, text));
    }

    @Override
    public DeployedDefinition deployTo(ControlPlane control, DefinitionOptions options) {
        SourceDocument document = SourceDocument.read(source.name(), source.text());
        CheckedDocument checked = CheckedDocument.of(document, options.waived(), options.parameters());
        if (!checked.problems().isEmpty()) {
            throw new DefinitionException(checked.problems());
        }
        DeployedStage stage = deploy(control, checked.body(), options);
        Map<String, String> functions = FunctionNames.in(Spot.root(document.root()));
        return new DeployedDefinition(List.of(stage), checked.origins(), checked.waivers(), functions, List.of());
    }

    private DeployedStage deploy(ControlPlane control, String body, DefinitionOptions options) {
        String stage = options.stage() == null ? DEFAULT_STAGE : options.stage();
        try {
            String api = control.restApis()
                    .importRestApi(new ImportRestApiRequest(body, false, options.parameters()))
                    .restApi()
                    .id();
            control.deployments()
                    .createDeployment(
                            CreateDeploymentRequest.of(api).stageName(stage).build());
            return new DeployedStage(api, stage);
        } catch (ControlException refused) {
            throw new DefinitionException(new Problem(
                    Origin.of(source.name(), 1, 1),
                    String.valueOf(refused.getMessage()),
                    "API Gateway refuses the document with these words. Correct what they name."));
        }
    }
}
