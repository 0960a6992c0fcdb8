package dev.gatehouse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.request.GetExportRequest;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.exporting.DeployedAccount;
import dev.gatehouse.definition.exporting.ExportedTemplate;
import dev.gatehouse.definition.exporting.TemplateExport;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes definitions as other kinds of definitions, so that what was tested is what gets deployed.
 *
 * <pre>{@code
 * DefinitionExport export = DefinitionExport.of(AnnotatedDefinition.of(PetApi.class));
 * Files.writeString(Path.of("template.yml"), export.cloudFormation().yaml());
 * assertThat(export.cloudFormation().notExported()).isEmpty();
 * }</pre>
 *
 * <p>Nothing is left out silently: {@link ExportedDocument#notExported()} names what the document has no place for.
 */
public final class DefinitionExport {

    private final ControlPlane control;
    private final DeployedAccount account;
    private final Map<String, String> functionNames;
    private final Set<String> waived;

    private DefinitionExport(ControlPlane control, Map<String, String> functionNames, Set<String> waived) {
        this.account = new DeployedAccount();
        this.control = control.fork(LoadedDefinition.ports(account), Clock.systemUTC());
        this.functionNames = functionNames;
        this.waived = waived;
    }

    /**
     * Loads definitions and exports what they make.
     *
     * @throws dev.gatehouse.definition.DefinitionException if something is wrong with one, or unsupported
     */
    public static DefinitionExport of(Definition... definitions) {
        return of(LoadedDefinition.load(List.of(definitions), DefinitionOptions.defaults()));
    }

    /** Exports what was loaded. */
    public static DefinitionExport of(LoadedDefinition loaded) {
        Set<String> waived = loaded.waived().stream().map(Waiver::name).collect(Collectors.toSet());
        return new DefinitionExport(loaded.control(), loaded.functionNames(), waived);
    }

    /** Exports what a running gateway has deployed at this moment, whoever deployed it. */
    public static DefinitionExport of(Gateway running) {
        return new DefinitionExport(running.control(), Map.of(), Set.of());
    }

    /** The stages that there are, API by API. */
    public List<DeployedStage> stages() {
        Stream<DeployedStage> restApis = account.stagesByApi().values().stream()
                .flatMap(List::stream)
                .map(stage -> new DeployedStage(stage.restApiId(), stage.stage().stageName()));
        Stream<DeployedStage> httpApis = account.v2Stages().stream()
                .filter(HttpApiExport::isOfHttpApi)
                .map(stage -> new DeployedStage(stage.apiId(), stage.stage().stageName()));
        return Stream.concat(restApis, httpApis).toList();
    }

    /**
     * Everything as one CloudFormation template, without ids and ARNs of the account it was tested in: functions, certificates
     * and the like are its parameters, account and region its pseudo-parameters.
     *
     * @throws IllegalStateException if there is no stage
     */
    public ExportedDocument cloudFormation() {
        first();
        ExportedTemplate template = new TemplateExport(control, account, functionNames).template();
        return new ExportedDocument(template.document(), template.parameters(), template.notExported());
    }

    /**
     * The first stage's API as an OpenAPI 3.0 document with all of AWS's extensions, as {@code GetExport} writes it.
     *
     * @throws IllegalStateException if there is no stage
     */
    public ExportedDocument openApi() {
        return openApi(first());
    }

    /** A stage's API as an OpenAPI 3.0 document with all of AWS's extensions. */
    public ExportedDocument openApi(DeployedStage stage) {
        return document(stage, "oas30");
    }

    /**
     * The first stage's API as a Swagger 2.0 document with all of AWS's extensions.
     *
     * @throws IllegalStateException if there is no stage
     */
    public ExportedDocument swagger() {
        return swagger(first());
    }

    /** A stage's API as a Swagger 2.0 document with all of AWS's extensions. */
    public ExportedDocument swagger(DeployedStage stage) {
        return document(stage, "swagger");
    }

    /**
     * What no OpenAPI document says of a stage: the answers of {@code GetRestApi}, or {@code GetApi}, and {@code GetStage}, as
     * {@code api} and {@code stage}.
     */
    public ObjectNode settings(DeployedStage stage) {
        Optional<HttpApiExport> httpApi = httpApi(stage);
        if (httpApi.isPresent()) {
            return httpApi.get().settings();
        }
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode asked = json.objectNode().put("restApiId", stage.apiId());
        ObjectNode settings = json.objectNode();
        settings.set("api", control.call("GetRestApi", asked));
        settings.set("stage", control.call("GetStage", asked.put("stageName", stage.stageName())));
        return settings;
    }

    private Optional<HttpApiExport> httpApi(DeployedStage stage) {
        return account.v2Stages().stream()
                .filter(published -> published.apiId().equals(stage.apiId())
                        && published.stage().stageName().equals(stage.stageName()))
                .findFirst()
                .map(published -> new HttpApiExport(control, published));
    }

    private ExportedDocument document(DeployedStage stage, String exportType) {
        Optional<HttpApiExport> httpApi = httpApi(stage);
        if (httpApi.isPresent()) {
            return httpApi.get().document(exportType);
        }
        String text = control.exports()
                .getExport(new GetExportRequest(
                        stage.apiId(), stage.stageName(), exportType, Map.of("extensions", "apigateway"), null))
                .body();
        ObjectNode document = LeftOut.parse(text);
        ExportedTemplate whole =
                new TemplateExport(control, account.only(stage.apiId(), stage.stageName()), functionNames).template();
        LeftOut leftOut = new LeftOut(control.location(), functionNames, waived);
        return new ExportedDocument(document, Map.of(), leftOut.of(whole, text, stage.stageName()));
    }

    private DeployedStage first() {
        return stages().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No REST API or HTTP API is deployed to a stage, so there is nothing to export."
                                + " Deploy one first."));
    }
}
