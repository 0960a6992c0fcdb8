package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class BadTemplateTest {

    private final RecordedOperations operations = new RecordedOperations();

    private AbstractThrowableAssert<?, ?> deploying(String template) {
        return assertThatThrownBy(() -> Templates.deploy(template, operations)).isInstanceOf(DefinitionException.class);
    }

    private AbstractThrowableAssert<?, ?> deployingWith(String resources) {
        return deploying(Templates.baseWith(resources));
    }

    @Test
    void an_unknown_resource_type_is_named_with_its_line_and_how_to_waive_it() {
        deployingWith("  Filter:\n    Type: AWS::WAFv2::WebACLAssociation\n")
                .hasMessageContaining("template.yml:20:3 (Filter)")
                .hasMessageContaining("AWS::WAFv2::WebACLAssociation is not supported")
                .hasMessageContaining("waive \"AWS::WAFv2::WebACLAssociation\" or \"Filter\"");
    }

    @Test
    void a_waived_resource_type_is_left_out_and_told() {
        DeployedDefinition deployed = Templates.deploy(
                Templates.baseWith("  Filter:\n    Type: AWS::WAFv2::WebACLAssociation\n"),
                operations,
                Templates.waiving("AWS::WAFv2::WebACLAssociation"));

        assertThat(deployed.waived())
                .singleElement()
                .hasToString("AWS::WAFv2::WebACLAssociation at template.yml:20:3 (Filter)");
    }

    @Test
    void a_misspelt_property_is_told_with_the_right_one() {
        deploying(Templates.BASE.replace("Integration: {Type: MOCK}", "Integration: {Type: MOCK, RequestTemplate: {}}"))
                .hasMessageContaining("template.yml:12:33 (Get)")
                .hasMessageContaining("Get.Integration.RequestTemplate is not supported")
                .hasMessageContaining("Did you mean \"RequestTemplates\"?");
    }

    @Test
    void a_waived_property_is_left_out_and_told() {
        DeployedDefinition deployed = Templates.deploy(
                Templates.BASE.replace("{Name: demo}", "{Name: demo, Colour: !Mix [red]}"),
                operations,
                Templates.waiving("Api.Colour"));

        assertThat(operations.only("CreateRestApi").has("colour")).isFalse();
        assertThat(deployed.waived()).extracting(w -> w.name()).containsExactly("Api.Colour");
    }

    @Test
    void a_reference_to_nothing_names_the_nearest_logical_id() {
        deploying(Templates.BASE.replace(
                        "RestApiId: !Ref Api\n      ResourceId", "RestApiId: !Ref Appi\n      ResourceId"))
                .hasMessageContaining("template.yml:8:18 (Get)")
                .hasMessageContaining("no parameter or resource named \"Appi\"")
                .hasMessageContaining("Did you mean \"Api\"?");
    }

    @Test
    void a_parameter_that_is_stored_elsewhere_is_asked_for_where_something_refers_to_it() {
        String template =
                """
                Parameters: {Version: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /bootstrap/version}}
                Rules: {CheckVersion: {Assertions: [{Assert: {'Fn::Contains': [['6'], !Ref Version]}}]}}
                """
                        + Templates.BASE;

        assertThat(Templates.deploy(template, operations, DefinitionOptions.defaults())
                        .stages())
                .isNotEmpty();
        deploying(template.replace("{Name: demo}", "{Name: !Ref Version}"))
                .hasMessageContaining("template.yml:6:24 (Api)")
                .hasMessageContaining("The parameter Version is stored in SSM.");
    }

    @Test
    void an_attribute_that_a_resource_lacks_is_told_with_those_it_has() {
        deploying(Templates.BASE.replace("Api.RootResourceId", "Api.Arn"))
                .hasMessageContaining("Api has no attribute \"Arn\"")
                .hasMessageContaining("RestApiId, RootResourceId");
    }

    @Test
    void a_missing_required_property_is_told() {
        deploying(Templates.BASE.replace("      HttpMethod: GET\n", ""))
                .hasMessageContaining("The required property Get.HttpMethod is missing.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told() {
        deploying(Templates.BASE.replace("{Type: MOCK}", "{Type: MOCK, TimeoutInMillis: soon}"))
                .hasMessageContaining("Get.Integration.TimeoutInMillis is \"soon\", but must be a whole number");
        deploying(Templates.BASE.replace("{Name: demo}", "{Name: [demo]}"))
                .hasMessageContaining("Api.Name is a list, but must be text");
    }

    @Test
    void the_same_method_twice_names_both() {
        deployingWith(
                        """
                          Again:
                            Type: AWS::ApiGateway::Method
                            Properties:
                              RestApiId: !Ref Api
                              ResourceId: !GetAtt Api.RootResourceId
                              HttpMethod: GET
                              AuthorizationType: NONE
                        """)
                .hasMessageContaining("template.yml:20:3 (Again)")
                .hasMessageContaining("two methods GET /")
                .hasMessageContaining("the other one is Get, in line 5.");
    }

    @Test
    void what_api_gateway_refuses_is_told_with_the_line() {
        operations.refusing("PutIntegration", "Invalid HTTP endpoint specified for URI");

        deploying(Templates.BASE)
                .hasMessageContaining("template.yml:12:7 (Get)")
                .hasMessageContaining("API Gateway refuses PutIntegration: Invalid HTTP endpoint specified for URI");
    }

    @Test
    void all_problems_are_in_one_message() {
        deploying(Templates.BASE
                        .replace("HttpMethod: GET", "HttpMethods: GET")
                        .replace("StageName: dev", "StageName: dev, Varables: {}"))
                .satisfies(e -> assertThat(((DefinitionException) e).problems()).hasSize(3));
    }

    @Test
    void resources_that_depend_on_each_other_in_a_circle_are_named() {
        deploying(Templates.BASE.replace("{Name: demo}", "{Name: demo, Description: !Ref Get}"))
                .hasMessageContaining("in a circle: Api -> Get -> Api");
    }

    @Test
    void depending_on_nothing_is_told() {
        deploying(Templates.BASE.replace("DependsOn: Get", "DependsOn: Gett"))
                .hasMessageContaining("DependsOn names \"Gett\"")
                .hasMessageContaining("Did you mean \"Get\"?");
    }

    @Test
    void a_macro_is_refused_by_its_name() {
        deploying("Transform: Shorten\n" + Templates.BASE)
                .hasMessageContaining("template.yml:1:12")
                .hasMessageContaining("The transform Shorten is not supported");
    }

    @Test
    void an_unsupported_function_is_told_with_its_line() {
        deploying(Templates.BASE.replace("{Name: demo}", "{Name: !Transform {Name: Macro}}"))
                .hasMessageContaining("template.yml:4:24 (Api)")
                .hasMessageContaining("Fn::Transform is not supported");
    }

    @Test
    void a_dynamic_reference_is_told() {
        deploying(Templates.BASE.replace("{Name: demo}", "{Name: '{{resolve:ssm:name}}'}"))
                .hasMessageContaining("Api.Name has a dynamic reference");
    }

    @Test
    void an_unknown_section_and_attribute_are_told() {
        deploying("Resorces: {}\n" + Templates.BASE.replace("DependsOn: Get", "DependOn: Get"))
                .hasMessageContaining("no section \"Resorces\"")
                .hasMessageContaining("no attribute \"DependOn\"");
    }

    @Test
    void what_is_no_template_says_so() {
        deploying("openapi: 3.0.1\n").hasMessageContaining("no Resources section");
    }

    @Test
    void a_template_without_a_stage_says_so() {
        deploying(Templates.BASE.substring(0, Templates.BASE.indexOf("  Stage:")))
                .hasMessageContaining("deploys no stage");
    }

    @Test
    void a_stage_that_is_asked_for_but_not_there_is_told() {
        assertThatThrownBy(() ->
                        Templates.deploy(Templates.BASE, operations, new DefinitionOptions(Set.of(), Map.of(), "prod")))
                .hasMessageContaining("no stage \"prod\"")
                .hasMessageContaining("It has: dev.");
    }
}
