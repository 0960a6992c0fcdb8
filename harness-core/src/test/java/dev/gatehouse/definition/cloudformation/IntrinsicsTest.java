package dev.gatehouse.definition.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicsTest {

    private static final String SECTIONS =
            """
            Parameters:
              Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
              Zones: {Type: CommaDelimitedList, Default: 'one, two'}
            Mappings:
              Names: {dev: {title: developer}, prod: {title: producer}}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
              IsDev: !Not [!Condition IsProd]
              Either: !Or [{Condition: IsProd}, {Condition: IsDev}]
              Both: !And [!Condition IsProd, !Condition IsDev]
            """;

    private String describedAs(String expression, DefinitionOptions options) {
        RecordedOperations operations = new RecordedOperations();
        String template =
                SECTIONS + Templates.BASE.replace("{Name: demo}", "{Name: demo, Description: " + expression + "}");
        Templates.deploy(template, operations, options);
        return operations.only("CreateRestApi").path("description").asText("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Env | dev",
                "{Ref: Env} | dev",
                "!Sub '${Env} in ${AWS::Region}' | dev in eu-west-1",
                "!Sub ['${A}-${Env}', {A: !Ref AWS::AccountId}] | 123456789012-dev",
                "!Sub '${!Literal} ${Env}' | ${Literal} dev",
                "{'Fn::Join': ['/', [a, !Ref Env, 1]]} | a/dev/1",
                "!Join [',', !Ref Zones] | one,two",
                "!Select [1, !Ref Zones] | two",
                "!Select ['0', !Split ['-', 'x-y']] | x",
                "!If [IsProd, big, small] | small",
                "!If [Either, yes, no] | yes",
                "!If [Both, yes, no] | no",
                "!If [IsProd, big, !Ref AWS::NoValue] | none",
                "!FindInMap [Names, !Ref Env, title] | developer",
                "!Base64 abc | YWJj",
                "!Select [2, !GetAZs ''] | eu-west-1c",
                "!Select [1, !Cidr [10.0.0.0/16, 4, 8]] | 10.0.1.0/24",
                "!Ref AWS::Partition | aws",
                "!Ref AWS::URLSuffix | amazonaws.com",
                "!Ref AWS::StackName | gatehouse",
                "!GetAtt Table.Arn | arn:aws:dynamodb:eu-west-1:123456789012:table/pets",
                "!GetAtt [Table, Arn] | arn:aws:dynamodb:eu-west-1:123456789012:table/pets"
            })
    void functions_give_what_they_give_on_aws(String expression, String expected) {
        RecordedOperations operations = new RecordedOperations();
        String table = "  Table:\n    Type: AWS::DynamoDB::Table\n    Properties: {TableName: pets}\n";
        Templates.deploy(
                SECTIONS
                        + Templates.baseWith(table)
                                .replace("{Name: demo}", "{Name: demo, Description: " + expression + "}"),
                operations);

        assertThat(operations.only("CreateRestApi").path("description").asText("none"))
                .isEqualTo(expected);
    }

    @Test
    void a_given_parameter_wins_over_the_default() {
        assertThat(describedAs("!If [IsProd, big, small]", Templates.with("Env", "prod")))
                .isEqualTo("big");
    }

    @Test
    void a_pseudo_parameter_can_be_given() {
        assertThat(describedAs("!Ref AWS::StackName", Templates.with("AWS::StackName", "shop")))
                .isEqualTo("shop");
    }

    @Test
    void an_import_is_given_as_a_parameter() {
        assertThat(describedAs("!ImportValue base-name", Templates.with("ImportValue:base-name", "x")))
                .isEqualTo("x");
    }

    @Test
    void an_import_that_is_not_given_says_how_to_give_it() {
        assertThatThrownBy(() -> describedAs("!ImportValue base-name", DefinitionOptions.defaults()))
                .hasMessageContaining("Give it as the parameter \"ImportValue:base-name\"");
    }

    @Test
    void a_value_that_is_not_allowed_is_told() {
        assertThatThrownBy(() -> describedAs("x", Templates.with("Env", "test")))
                .hasMessageContaining("The parameter Env is \"test\", but must be one of dev, prod");
    }

    @Test
    void an_unknown_parameter_is_told() {
        assertThatThrownBy(() -> describedAs("x", Templates.with("Enw", "dev")))
                .hasMessageContaining("Did you mean \"Env\"?");
    }

    @Test
    void a_parameter_without_a_value_is_told() {
        String template = "Parameters: {Env: {Type: String}}\n" + Templates.BASE;

        assertThatThrownBy(() -> Templates.deploy(template, new RecordedOperations()))
                .hasMessageContaining("The parameter Env has no value.");
    }

    @Test
    void functions_of_language_extensions_need_the_transform() {
        assertThatThrownBy(() -> describedAs("!ToJsonString {a: 1}", DefinitionOptions.defaults()))
                .hasMessageContaining("needs the transform AWS::LanguageExtensions");
        RecordedOperations operations = new RecordedOperations();
        Templates.deploy(
                "Transform: AWS::LanguageExtensions\n"
                        + Templates.BASE.replace("{Name: demo}", "{Name: demo, Description: !ToJsonString {a: 1}}"),
                operations);

        assertThat(operations.only("CreateRestApi").path("description").asText())
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void sub_refuses_what_looks_like_velocity_and_says_how_to_keep_it() {
        assertThatThrownBy(() -> describedAs("!Sub '${input.body()}'", DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("${!input.body()}");
    }

    @Test
    void a_resource_whose_condition_does_not_hold_is_not_made() {
        RecordedOperations operations = new RecordedOperations();
        String key = "  Key:\n    Type: AWS::ApiGateway::ApiKey\n    Condition: IsProd\n";
        Templates.deploy(SECTIONS + Templates.baseWith(key), operations);

        assertThat(operations.names()).doesNotContain("CreateApiKey");
    }

    @Test
    void a_reference_to_a_resource_that_is_not_made_is_told() {
        String key = "  Key:\n    Type: AWS::ApiGateway::ApiKey\n    Condition: IsProd\n"
                + "  Plan:\n    Type: AWS::ApiGateway::UsagePlan\n    Properties: {Description: !Ref Key}\n";

        assertThatThrownBy(() -> Templates.deploy(SECTIONS + Templates.baseWith(key), new RecordedOperations()))
                .hasMessageContaining("refers to Key, whose condition does not hold");
    }

    @Test
    void conditions_in_a_circle_are_named() {
        String template = "Conditions: {A: !Not [!Condition B], B: !Not [!Condition A]}\n"
                + Templates.baseWith("  Key: {Type: AWS::ApiGateway::ApiKey, Condition: A}\n");

        assertThatThrownBy(() -> Templates.deploy(template, new RecordedOperations()))
                .hasMessageContaining("Conditions depend on each other in a circle: A -> B -> A");
    }

    @Test
    void several_parameters_can_be_given() {
        assertThat(describedAs(
                        "!Join ['', [!Ref Env, !Select [0, !Ref Zones]]]",
                        new DefinitionOptions(Set.of(), Map.of("Env", "prod", "Zones", "a,b"), null)))
                .isEqualTo("proda");
    }
}
