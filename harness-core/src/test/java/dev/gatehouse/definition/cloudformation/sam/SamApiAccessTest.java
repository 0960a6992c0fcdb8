package dev.gatehouse.definition.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the REST APIs of SAM templates are reached, and by whom. */
class SamApiAccessTest {

    private static final String CERTIFICATE = "arn:aws:acm:eu-west-1:123456789012:certificate/a";

    private static final String API =
            """
              Api%1$d:
                Type: AWS::Serverless::Api
                Properties: {StageName: dev, %2$s}
              Pets%1$d:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: nodejs22.x
                  Handler: index.handler
                  Events:
                    Get: {Type: Api, Properties: {RestApiId: !Ref Api%1$d, Path: /pets, Method: GET}}
            """;

    private static String template(String... properties) {
        StringBuilder template = new StringBuilder("Transform: AWS::Serverless-2016-10-31\nResources:\n");
        for (int i = 0; i < properties.length; i++) {
            template.append(API.formatted(i, properties[i]).indent(2));
        }
        return template.toString();
    }

    private static Gateway start(String... properties) {
        return LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", template(properties), LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start();
    }

    private static JsonNode call(Gateway gateway, String operation, ObjectNode parameters) {
        return gateway.control().call(operation, parameters).path("items");
    }

    private static ObjectNode with(String... parameters) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < parameters.length; i += 2) {
            made.put(parameters[i], parameters[i + 1]);
        }
        return made;
    }

    @Test
    void a_domain_name_is_mapped_by_its_base_paths() {
        try (Gateway gateway = start("Domain: {DomainName: api.example.com, CertificateArn: " + CERTIFICATE
                + ", BasePath: [/shop, two-words]}")) {
            assertThat(call(gateway, "GetDomainNames", with())
                            .path(0)
                            .path("regionalCertificateArn")
                            .asText())
                    .isEqualTo(CERTIFICATE);
            assertThat(call(gateway, "GetBasePathMappings", with("domainName", "api.example.com"))
                            .findValuesAsText("basePath"))
                    .containsExactlyInAnyOrder("shop", "twowords");
        }
    }

    @Test
    void a_domain_name_without_base_paths_leads_to_the_api_alone() {
        try (Gateway gateway = start("Domain: {DomainName: api.example.com, EndpointConfiguration: EDGE,"
                + " NormalizeBasePath: false, CertificateArn: " + CERTIFICATE + "}")) {
            assertThat(call(gateway, "GetDomainNames", with())
                            .path(0)
                            .path("certificateArn")
                            .asText())
                    .isEqualTo(CERTIFICATE);
            assertThat(call(gateway, "GetBasePathMappings", with("domainName", "api.example.com"))
                            .findValuesAsText("basePath"))
                    .containsExactly("(none)");
        }
    }

    @Test
    void a_usage_plan_of_an_api_has_a_key_of_its_own() {
        String plan = "Auth: {UsagePlan: {CreateUsagePlan: PER_API, Quota: {Limit: 10, Period: DAY}}}";
        try (Gateway gateway = start(plan, plan)) {
            JsonNode plans = call(gateway, "GetUsagePlans", with());

            assertThat(plans).hasSize(2);
            assertThat(plans.path(0).at("/quota/limit").asInt()).isEqualTo(10);
            assertThat(plans.path(0).path("apiStages")).hasSize(1);
            assertThat(call(
                            gateway,
                            "GetUsagePlanKeys",
                            with("usagePlanId", plans.path(0).path("id").asText())))
                    .hasSize(1);
        }
    }

    @Test
    void a_shared_usage_plan_is_for_all_that_ask_for_it() {
        String plan = "Auth: {UsagePlan: {CreateUsagePlan: SHARED}}";
        try (Gateway gateway = start(plan, plan, "Auth: {UsagePlan: {CreateUsagePlan: NONE}}")) {
            JsonNode plans = call(gateway, "GetUsagePlans", with());

            assertThat(plans).hasSize(1);
            assertThat(plans.path(0).path("apiStages")).hasSize(2);
            assertThat(call(gateway, "GetApiKeys", with())).hasSize(1);
        }
    }

    @Test
    void lists_of_who_may_come_in_become_a_resource_policy() throws Exception {
        JsonNode statements = policy("IpRangeWhitelist: [192.0.2.0/24], SourceVpcBlacklist: [vpc-1, vpce-2],"
                + " AwsAccountWhitelist: ['123456789012']");

        assertThat(statements.findValuesAsText("Effect")).containsExactly("Allow", "Allow", "Deny", "Deny");
        assertThat(statements.path(0).at("/Principal/AWS/0").asText()).isEqualTo("arn:aws:iam::123456789012:root");
        assertThat(statements
                        .path(2)
                        .at("/Condition/NotIpAddress/aws:SourceIp/0")
                        .asText())
                .isEqualTo("192.0.2.0/24");
        JsonNode vpcs = statements.path(3).at("/Condition/StringEquals");
        assertThat(vpcs.at("/aws:SourceVpc/0").asText()).isEqualTo("vpc-1");
        assertThat(vpcs.at("/aws:SourceVpce/0").asText()).isEqualTo("vpce-2");
    }

    @Test
    void statements_of_a_resource_policy_are_taken_as_they_are() throws Exception {
        JsonNode statements = policy("CustomStatements: {Effect: Allow, Principal: '*', Action: execute-api:Invoke,"
                + " Resource: 'execute-api:/dev/GET/pets'}");

        List<String> resources = new ArrayList<>(statements.findValuesAsText("Resource"));
        assertThat(resources).containsExactly("execute-api:/dev/GET/pets");
    }

    private static JsonNode policy(String words) throws Exception {
        try (Gateway gateway = start("Auth: {ResourcePolicy: {" + words + "}}")) {
            String policy =
                    call(gateway, "GetRestApis", with()).path(0).path("policy").asText();
            return new ObjectMapper().readTree(policy).path("Statement");
        }
    }
}
