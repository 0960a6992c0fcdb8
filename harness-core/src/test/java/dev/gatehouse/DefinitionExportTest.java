package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.GetRestApiRequest;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.definition.exporting.NotExported;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionExportTest {

    private static final String SAMPLES = "../samples/src/main/apigateway/";
    private static final String TEMPLATES = "src/test/resources/dev/gatehouse/definition/cloudformation/";
    private static final Set<String> WAIVED = Set.of("clientCertificateId");

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAMPLES + "template.yml",
                SAMPLES + "monitored.yml",
                TEMPLATES + "demo.yml",
                TEMPLATES + "orders.yml",
                TEMPLATES + "surroundings.yml"
            })
    void a_template_comes_back_as_the_same_api(String file) throws Exception {
        LoadedDefinition loaded = load(file);

        ExportedDocument exported = DefinitionExport.of(loaded).cloudFormation();

        assertThat(exported.notExported()).isEmpty();
        assertThat(portrait(template(exported))).isEqualTo(portrait(loaded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PetApi", "SettingsTest$OnlyNamed", "InheritanceTest$Api"})
    void an_annotated_api_comes_back_from_its_template_as_the_same(String type) throws Exception {
        LoadedDefinition loaded = annotated(Class.forName("dev.gatehouse.definition.annotated." + type));

        ExportedDocument exported = DefinitionExport.of(loaded).cloudFormation();

        assertThat(exported.notExported()).isEmpty();
        assertThat(portrait(template(exported))).isEqualTo(portrait(loaded));
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES + "orders.yaml", SAMPLES + "petstore.yaml", SAMPLES + "browser.yaml"})
    void an_openapi_document_loses_only_its_version_in_a_template_and_is_told_so(String file) throws Exception {
        LoadedDefinition loaded = load(file);

        ExportedDocument exported = DefinitionExport.of(loaded).cloudFormation();

        assertThat(exported.notExported())
                .extracting(NotExported::reason)
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("version \"1.0\""));
        assertThat(portrait(template(exported)))
                .isEqualTo(portrait(loaded).replaceAll(",\\s+\"version\" : \"1.0\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES + "orders.yaml", SAMPLES + "petstore.yaml", SAMPLES + "browser.yaml"})
    void an_openapi_document_comes_back_as_the_same_api(String file) throws Exception {
        LoadedDefinition loaded = load(file);
        DefinitionExport export = DefinitionExport.of(loaded);

        for (ExportedDocument exported : List.of(export.openApi(), export.swagger())) {
            assertThat(exported.notExported()).isEmpty();
            assertThat(portrait(openApi(exported))).isEqualTo(portrait(loaded));
        }
    }

    @Test
    void a_setting_of_a_stage_that_templates_do_not_have_is_named() throws Exception {
        ExportedDocument exported = DefinitionExport.of(
                        annotated(Class.forName("dev.gatehouse.definition.annotated.CachingTest$OneMethod")))
                .cloudFormation();

        assertThat(exported.notExported())
                .extracting(NotExported::element, NotExported::reason)
                .contains(tuple(
                        "Stage test",
                        "AWS::ApiGateway::Stage has no property for"
                                + " \"MethodSettings.requireAuthorizationForCacheControl\", so it is left out."));
    }

    @Test
    void nothing_of_the_account_that_it_was_tested_in_is_in_a_template() throws Exception {
        LoadedDefinition loaded = load(TEMPLATES + "orders.yml");

        ExportedDocument exported = DefinitionExport.of(loaded).cloudFormation();

        assertThat(exported.yaml())
                .doesNotContain(
                        "123456789012", "us-east-1", loaded.stages().get(0).apiId())
                .contains(
                        "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${PlaceOrder}/invocations");
        assertThat(exported.parameters().get("PlaceOrder"))
                .startsWith("arn:aws:lambda:us-east-1:123456789012:function:");
    }

    @Test
    void what_aws_names_is_a_parameter_and_what_its_owner_names_keeps_its_name() throws Exception {
        ExportedDocument exported =
                DefinitionExport.of(load(TEMPLATES + "surroundings.yml")).cloudFormation();

        assertThat(exported.parameters())
                .containsOnlyKeys("VpcEndpoint", "LoadBalancer", "UserPool", "Certificate")
                .containsEntry("VpcEndpoint", "vpce-0123456789abcdef0");
        assertThat(exported.document()
                        .at("/Resources/RootPost/Properties/Integration/Credentials/Fn::Sub")
                        .asText())
                .isEqualTo("arn:aws:iam::${AWS::AccountId}:role/sender");
        assertThat(exported.yaml()).doesNotContain("123456789012").contains("MessageBody=${!name}");
    }

    @Test
    void a_model_waits_for_those_that_it_refers_to_but_not_for_itself() throws Exception {
        ExportedDocument exported = DefinitionExport.of(
                        annotated(Class.forName("dev.gatehouse.definition.annotated.PetApi")))
                .cloudFormation();

        assertThat(exported.document().at("/Resources/PetModel/DependsOn").toString())
                .isEqualTo("[\"NewPetModel\"]");
    }

    @Test
    void a_canary_of_another_deployment_gets_a_deployment_of_its_own() throws Exception {
        ExportedDocument exported =
                DefinitionExport.of(load(TEMPLATES + "surroundings.yml")).cloudFormation();

        JsonNode stage = exported.document().at("/Resources/ProdStage/Properties");
        assertThat(stage.at("/CanarySetting/DeploymentId/Ref").asText())
                .startsWith("Deployment")
                .isNotEqualTo(stage.at("/DeploymentId/Ref").asText());
    }

    @Test
    void a_function_that_stage_variables_name_stays_so_and_its_missing_permission_is_named() {
        String uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.function}/invocations";

        ExportedDocument exported = DefinitionExport.of(OpenApiDefinition.text(
                        "api.yaml",
                        document("/pets")
                                .replace("{type: mock}", "{type: aws_proxy, httpMethod: POST, uri: '" + uri + "'}")))
                .cloudFormation();

        assertThat(exported.yaml())
                .contains("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${!stageVariables.function}");
        assertThat(exported.notExported()).extracting(NotExported::element).contains("Method GET /pets");
    }

    @Test
    void a_stage_that_runs_an_earlier_deployment_is_named() throws Exception {
        LoadedDefinition loaded = load(SAMPLES + "petstore.yaml");
        try (Gateway gateway = loaded.start()) {
            String api = loaded.stages().get(0).apiId();
            String root = gateway.control()
                    .restApis()
                    .getRestApi(new GetRestApiRequest(api))
                    .rootResourceId();
            gateway.control().resources().createResource(new CreateResourceRequest(api, root, "later"));
            gateway.clock().advance(Duration.ofSeconds(1));
            gateway.control()
                    .deployments()
                    .createDeployment(
                            CreateDeploymentRequest.of(api).stageName("next").build());

            ExportedDocument exported = DefinitionExport.of(gateway).cloudFormation();

            assertThat(exported.document().at("/Resources/LaterResource").isObject())
                    .isTrue();
            assertThat(exported.notExported()).extracting(NotExported::element).contains("Stage test");
        }
    }

    @Test
    void the_value_of_an_api_key_is_a_parameter_that_nobody_sees() throws Exception {
        ExportedDocument exported =
                DefinitionExport.of(load(TEMPLATES + "orders.yml")).cloudFormation();

        assertThat(exported.document()
                        .at("/Parameters/PartnerApiKeyValue/NoEcho")
                        .asBoolean())
                .isTrue();
        assertThat(exported.yaml()).doesNotContain(exported.parameters().get("PartnerApiKeyValue"));
    }

    @Test
    void a_changed_api_has_a_deployment_of_another_name_so_that_cloudformation_makes_a_new_one() throws Exception {
        String was = deployment(OpenApiDefinition.text("was.yaml", document("/was")));

        assertThat(deployment(OpenApiDefinition.text("is.yaml", document("/is"))))
                .isNotEqualTo(was);
        assertThat(deployment(OpenApiDefinition.text("same.yaml", document("/was"))))
                .isEqualTo(was);
    }

    @Test
    void a_model_in_the_place_of_one_that_every_api_has_comes_with_a_body() throws Exception {
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(OpenApiDefinition.text(
                        "api.yaml",
                        document("/pets")
                                + "components: {schemas: {Error: {type: object, required: [why], properties: {why:"
                                + " {$ref: '#/components/schemas/Why'}}}, Why: {type: string}}}\n")),
                DefinitionOptions.defaults());

        ExportedDocument exported = DefinitionExport.of(loaded).cloudFormation();

        assertThat(exported.notExported()).isEmpty();
        assertThat(portrait(template(exported))).isEqualTo(portrait(loaded));
    }

    @Test
    void a_running_gateway_is_exported_as_it_is_at_this_moment() throws Exception {
        LoadedDefinition loaded = load(SAMPLES + "petstore.yaml");
        try (Gateway gateway = loaded.start()) {
            String api = loaded.stages().get(0).apiId();
            gateway.control()
                    .stages()
                    .updateStage(new UpdateStageRequest(
                            api, "test", List.of(new PatchOperation("replace", "/variables/colour", "blue", null))));

            assertThat(DefinitionExport.of(gateway).cloudFormation().json()).contains("\"colour\" : \"blue\"");
        }
    }

    private static String deployment(OpenApiDefinition definition) {
        return DefinitionExport.of(definition)
                .cloudFormation()
                .document()
                .findValue("DeploymentId")
                .path("Ref")
                .asText();
    }

    private static String document(String path) {
        return """
                openapi: 3.0.1
                info: {title: pets, version: '1.0'}
                paths:
                  %s:
                    get:
                      x-amazon-apigateway-integration: {type: mock}
                """
                .replace("%s", path);
    }

    @Test
    void what_openapi_has_no_place_for_is_named() throws Exception {
        List<NotExported> left =
                DefinitionExport.of(load(TEMPLATES + "orders.yml")).openApi().notExported();

        assertThat(left)
                .extracting(NotExported::element)
                .contains(
                        "AWS::ApiGateway::UsagePlan GatehousePartnersUsagePlan",
                        "AWS::ApiGateway::ApiKey PartnerApiKey",
                        "AWS::ApiGateway::ClientCertificate ClientCertificate",
                        "AWS::ApiGateway::Stage PreviewStage",
                        "AWS::ApiGateway::RestApi RestApi");
        assertThat(left.toString())
                .contains("MethodSettings", "Variables", "Tags")
                .doesNotContain("OrdersIdGet");
    }

    static LoadedDefinition load(String name) throws IOException {
        DefinitionOptions options = new DefinitionOptions(WAIVED, Map.of(), null);
        Path file = Path.of(name);
        return LoadedDefinition.load(
                List.of(name.endsWith(".yaml") ? OpenApiDefinition.file(file) : CloudFormationDefinition.read(file)),
                options);
    }

    private static LoadedDefinition annotated(Class<?> type) {
        return LoadedDefinition.load(List.of(AnnotatedDefinition.of(type)), DefinitionOptions.defaults());
    }

    private static LoadedDefinition template(ExportedDocument exported) {
        return LoadedDefinition.load(
                List.of(CloudFormationDefinition.of("exported.yml", exported.yaml(), LocalFiles.NONE)),
                new DefinitionOptions(WAIVED, exported.parameters(), null));
    }

    private static LoadedDefinition openApi(ExportedDocument exported) {
        return LoadedDefinition.load(
                List.of(OpenApiDefinition.text("exported.yaml", exported.yaml())), DefinitionOptions.defaults());
    }

    private static String portrait(LoadedDefinition loaded) throws IOException {
        return AccountPortrait.of(loaded.control());
    }
}
