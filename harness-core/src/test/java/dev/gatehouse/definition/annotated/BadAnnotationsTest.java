package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class BadAnnotationsTest {

    private static final String HERE = BadApis.class.getName();

    @Test
    void two_http_annotations_are_told() {
        assertThatLoading(BadApis.TwoVerbs.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$TwoVerbs (pet())
                    pet() has 2 annotations that say it has an HTTP method.
                    Give it one of @Get, @Post, @Put, @Delete, @Patch, @Head, @Options or @Any.
                """);
    }

    @Test
    void no_http_annotation_is_told() {
        assertThatLoading(BadApis.NoVerb.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoVerb (pet())
                    pet() has no annotation that says it has an HTTP method.
                    Give it one of @Get, @Post, @Put, @Delete, @Patch, @Head, @Options or @Any.
                """);
    }

    @Test
    void no_integration_is_told() {
        assertThatLoading(BadApis.NoIntegration.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoIntegration (pet())
                    pet() has no annotation that says it has an integration.
                    Give it one of @Mock, @Http, @HttpProxy, @AwsProxy, @AwsLambda or @AwsService.
                """);
    }

    @Test
    void two_integrations_are_told() {
        assertThatLoading(BadApis.TwoIntegrations.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$TwoIntegrations (pet())
                    pet() has 2 annotations that say it has an integration.
                    Give it one of @Mock, @Http, @HttpProxy, @AwsProxy, @AwsLambda or @AwsService.
                """);
    }

    @Test
    void no_resource_is_told() {
        assertThatLoading(BadApis.NoResource.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoResource (pet())
                    pet() has no @Resource.
                    Say its path, as @Resource("/pets/{id}").
                """);
    }

    @Test
    void a_method_with_nothing_but_a_parameter_is_told() {
        assertThatLoading(BadApis.OnlyParameter.class)
                .isEqualTo(
                        """
                The definition has 3 problems:

                <HERE>$OnlyParameter (pet())
                    pet() has no annotation that says it has an HTTP method.
                    Give it one of @Get, @Post, @Put, @Delete, @Patch, @Head, @Options or @Any.

                <HERE>$OnlyParameter (pet())
                    pet() has no annotation that says it has an integration.
                    Give it one of @Mock, @Http, @HttpProxy, @AwsProxy, @AwsLambda or @AwsService.

                <HERE>$OnlyParameter (pet())
                    pet() has no @Resource.
                    Say its path, as @Resource("/pets/{id}").
                """);
    }

    @Test
    void paths_that_no_resource_has_are_told() {
        assertThatLoading(BadApis.BadPaths.class)
                .isEqualTo(
                        """
                The definition has 4 problems:

                <HERE>$BadPaths (a())
                    The path "pets" does not begin with a slash.
                    Write "/pets".

                <HERE>$BadPaths (b())
                    The path "/pets/" ends with a slash, which no resource of API Gateway does.
                    Leave the last slash out.

                <HERE>$BadPaths (c())
                    The path "/pets//{id}" has an empty part.
                    Write one slash between two parts.

                <HERE>$BadPaths (d())
                    The path "/pets/{id" has the part "{id", which is no parameter.
                    Write a parameter as a whole part in a pair of braces, as {id}.
                """);
    }

    @Test
    void the_same_method_twice_on_one_path_is_told() {
        assertThatLoading(BadApis.Twice.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$Twice (second())
                    GET /pets is defined twice: by second() and by first().
                    Give one of them another path or HTTP method.
                """);
    }

    @Test
    void a_handler_that_is_none_is_told() {
        assertThatLoading(BadApis.NoHandler.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoHandler (pet())
                    java.lang.String is no Lambda handler.
                    Let it implement RequestHandler or RequestStreamHandler of aws-lambda-java-core.
                """);
    }

    @Test
    void a_missing_template_file_is_told() {
        assertThatLoading(BadApis.NoFile.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoFile (pet())
                    There is no template file "nowhere.vtl" beside <HERE>$NoFile.
                    Put it in the same package under src/test/resources, or begin its name with a slash to look from the root of the class path.
                """);
    }

    @Test
    void a_template_without_text_is_told() {
        assertThatLoading(BadApis.NoText.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoText (pet())
                    The template for text/plain needs either a value or a file.
                    Give @Template just one of them.
                """);
    }

    @Test
    void two_templates_for_a_content_type_are_told() {
        assertThatLoading(BadApis.TwoTemplates.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$TwoTemplates (pet())
                    There are two templates for application/json.
                    Leave one out, or give it another content type.
                """);
    }

    @Test
    void no_integration_response_is_told() {
        assertThatLoading(BadApis.NoResponse.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoResponse (pet())
                    pet() has no @IntegrationResponse, so every answer would be a 500.
                    Add @IntegrationResponse(status = 200).
                """);
    }

    @Test
    void an_integration_response_of_a_proxy_is_told() {
        assertThatLoading(BadApis.ProxyResponse.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$ProxyResponse (pet())
                    pet() has @IntegrationResponse, and its integration is AWS_PROXY, whose answers pass as they are.
                    Leave @IntegrationResponse out, or use an integration that is no proxy.
                """);
    }

    @Test
    void two_integration_responses_for_one_status_are_told() {
        assertThatLoading(BadApis.TwoResponses.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$TwoResponses (pet())
                    There are two annotations @IntegrationResponse for the status 200, of which API Gateway keeps only one.
                    Make one of them, with both patterns joined by a |.
                """);
    }

    @Test
    void what_a_method_says_twice_is_told() {
        assertThatLoading(BadApis.Repeated.class)
                .isEqualTo(
                        """
                The definition has 4 problems:

                <HERE>$Repeated (pet())
                    There are two declarations of the parameter method.request.querystring.q.
                    Leave one out, or give it another name.

                <HERE>$Repeated (pet())
                    There are two request models for application/json.
                    Leave one out, or give it another name.

                <HERE>$Repeated (pet())
                    There are two annotations @MethodResponse for the status 200.
                    Leave one out, or give it another name.

                <HERE>$Repeated (pet())
                    There are two mappings to method.response.header.X-A.
                    Leave one out, or give it another name.
                """);
    }

    @Test
    void what_a_type_says_twice_is_told() {
        assertThatLoading(BadApis.RepeatedOnType.class)
                .isEqualTo(
                        """
                The definition has 2 problems:

                <HERE>$RepeatedOnType
                    There are two stage variables v.
                    Leave one out, or give it another name.

                <HERE>$RepeatedOnType
                    There are two annotations @GatewayResponse for THROTTLED.
                    Leave one out, or give it another name.
                """);
    }

    @Test
    void a_path_parameter_that_the_path_has_not_is_told() {
        assertThatLoading(BadApis.NoPathParameter.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$NoPathParameter (pet())
                    The path "/pets/{id}" has no parameter {name}.
                    Name one that it has, or put it in the path.
                """);
    }

    @Test
    void an_empty_api_is_told() {
        assertThatLoading(BadApis.Empty.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$Empty
                    No method has @Resource and one of @Get, @Post and the like, so the API would be empty.
                    Annotate at least one method.
                """);
    }

    @Test
    void what_aws_refuses_is_told() {
        assertThatLoading(BadApis.Refused.class)
                .isEqualTo(
                        """
                The definition has 2 problems:

                <HERE>$Refused (a())
                    API Gateway refuses this: Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.
                    Change what @Resource, @Get, @Mock or @IntegrationResponse says.

                <HERE>$Refused (b())
                    API Gateway refuses this: Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: nowhere]
                    Change what @Resource, @Get or @HttpProxy says.
                """);
    }

    @Test
    void what_does_not_compile_is_told_with_its_place() {
        assertThatThrownBy(() -> load(BadApis.DoesNotCompile.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("The definition has 3 problems:")
                .hasMessageContaining(HERE + "$DoesNotCompile (mapping())")
                .hasMessageContaining("broken.vtl (" + HERE + "$DoesNotCompile.template())")
                .hasMessageContaining(HERE + "$DoesNotCompile (pattern())")
                .hasMessageContaining("GET /mapping > integration > requestParameters > integration.request.header.X-A")
                .hasMessageContaining("GET /template > integration > integrationResponses > 200 > responseTemplates")
                .hasMessageContaining("GET /pattern > integration > integrationResponses > 200 > selectionPattern");
    }

    @Test
    void names_of_models_that_clash_or_are_none_are_told() {
        assertThatLoading(BadApis.Models.class)
                .isEqualTo(
                        """
                The definition has 4 problems:

                <HERE>$Other
                    Two models are called Box: <HERE>$Box and <HERE>$Other.
                    Give one of them a name of its own with @Model(name = ...).

                <HERE>$Odd_Name
                    The model name Odd_Name has something other than letters and digits.
                    Give it another name with @Model(name = ...).

                <HERE>$Odd_Name
                    No JSON schema can be read off the type java.util.Date.
                    Use another type, or write the schema with @Model(schema = ...).

                <HERE>$Error
                    The model Error is one that API Gateway makes for every API.
                    Give yours another name with @Model(name = ...).
                """);
    }

    @Test
    void a_class_without_rest_api_is_told() {
        assertThatLoading(BadApis.Named.class)
                .isEqualTo(
                        """
                The definition has 1 problem:

                <HERE>$Named
                    <HERE>$Named has no @RestApi, @HttpApi or @WebSocketApi, so it defines no API.
                    Put one of them on it, or name the class that has it.
                """);
    }

    @Test
    void what_is_refused_leaves_no_api_behind() {
        ControlPlane control = Account.empty();

        assertThatThrownBy(() ->
                        AnnotatedDefinition.of(BadApis.Refused.class).deployTo(control, DefinitionOptions.defaults()))
                .isInstanceOf(DefinitionException.class);
        assertThat(Account.apis(control)).isEmpty();
    }

    private static AbstractStringAssert<?> assertThatLoading(Class<?> api) {
        try {
            load(api);
            throw new AssertionError(api + " was loaded");
        } catch (DefinitionException problems) {
            return assertThat((problems.getMessage() + "\n").replace(HERE, "<HERE>"));
        }
    }

    private static void load(Class<?> api) {
        LoadedDefinition.load(List.of(AnnotatedDefinition.of(api)), DefinitionOptions.defaults());
    }
}
