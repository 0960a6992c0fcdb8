package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.DefinitionExport;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.definition.DeployedStage;
import java.util.List;

/**
 * Compares what the repository defines with what is deployed: paths, methods, parameters, models, integrations with their
 * templates, authorizers, gateway responses and the policy; of a stage that a target is asked for, its settings and variables
 * too.
 *
 * <pre>{@code
 * LoadedDefinition loaded = LoadedDefinition.load(List.of(CloudFormationDefinition.read(Path.of("template.yml"))), options);
 * DefinitionDrift drift = DefinitionComparison.of(loaded).with(ExportedStage.file(Path.of("exports/prod.json")));
 * assertThat(drift.differences()).isEmpty();
 * }</pre>
 *
 * <p>What is not compared, because {@code GetExport} does not say it: models that no method uses, whether a response header is
 * required, usage plans, domain names.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetExport.html">GetExport</a>
 */
public final class DefinitionComparison {

    /** Every export of an HTTP API with AWS's extensions has it, and no other. */
    private static final String OF_HTTP_APIS = "x-amazon-apigateway-importexport-version";

    private final LoadedDefinition loaded;
    private final DefinitionExport export;
    private final DeployedStage stage;

    private DefinitionComparison(LoadedDefinition loaded, DefinitionExport export, DeployedStage stage) {
        this.loaded = loaded;
        this.export = export;
        this.stage = stage;
    }

    /**
     * The definition's first stage of a REST API.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static DefinitionComparison of(LoadedDefinition loaded) {
        DefinitionExport export = DefinitionExport.of(loaded);
        DeployedStage first = export.stages().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The definition has no stage of a REST API:"
                        + " there is nothing to compare. (GetExport of version 1 knows REST APIs alone.)"));
        return new DefinitionComparison(loaded, export, first);
    }

    /** One of the definition's stages. */
    public static DefinitionComparison of(LoadedDefinition loaded, DeployedStage stage) {
        return new DefinitionComparison(loaded, DefinitionExport.of(loaded), stage);
    }

    /**
     * Compares it with what is deployed.
     *
     * @throws IllegalArgumentException if the export cannot be imported, or was made without AWS's extensions, or one of both is
     *     of an HTTP API
     */
    public DefinitionDrift with(ExportedStage deployed) {
        requireRestApis(deployed);
        ObjectNode defined =
                Canonical.of("The definition", export.openApi(stage).json());
        ObjectNode exported = Canonical.of("The export " + deployed.target(), deployed.document());
        JsonNode ours = Normalised.of(defined);
        JsonNode theirs = Normalised.of(exported);
        if (deployed.settings().isObject()) {
            ((ObjectNode) ours).setAll(StageSettings.of(export.settings(stage)));
            ((ObjectNode) theirs).setAll(StageSettings.of(deployed.settings()));
        }
        ExportPlace places = new ExportPlace(loaded.origins(stage), stage.stageName());
        List<DefinitionDifference> differences = new StructuralComparison()
                .compared(ours, theirs).stream()
                        .map(place -> difference(place, places))
                        .toList();
        return new DefinitionDrift(
                defined.path("info").path("title").asText(),
                places.of(""),
                deployed.target(),
                deployed.stageName().isEmpty() ? stage.stageName() : deployed.stageName(),
                differences);
    }

    /** The export of an HTTP API leaves out too much: authorizers' results, integrations that no route uses, settings of routes. */
    private void requireRestApis(ExportedStage deployed) {
        ObjectNode defined = export.openApi(stage).document();
        if (defined.has(OF_HTTP_APIS)) {
            throw new IllegalArgumentException(defined.at("/info/title").asText()
                    + " is an HTTP API, whose definition is not comparable with what is deployed: definitions of REST APIs alone"
                    + " are. Compare what it answers instead, by @CompareWith.");
        }
        if (deployed.document().contains(OF_HTTP_APIS)) {
            throw new IllegalArgumentException(deployed.target()
                    + " is the export of an HTTP API, and the definition is that of a REST API. Export the stage of the REST API:"
                    + " aws apigateway get-export, not aws apigatewayv2 export-api.");
        }
    }

    private static DefinitionDifference difference(StructuralComparison.Place place, ExportPlace places) {
        return new DefinitionDifference(
                place.pointer(), places.of(place.pointer()), text(place.defined()), text(place.deployed()));
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : node.toString();
    }
}
