package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.flow.network.Network;
import dev.gatehouse.flow.network.VpcEndpoint;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Private APIs over real HTTP: the ways that lead to them, and the policies on those ways. */
class PrivateApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDPOINT = "vpce-0a1b2c3d";
    private static final String ALLOW =
            "{'Effect': 'Allow', 'Principal': '*', 'Action': 'execute-api:Invoke', 'Resource': 'execute-api:/*'}";
    private static final String FORBIDDEN = "{\"message\":\"Forbidden\"}";

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final Network network = gateway.callers().network();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void the_internet_does_not_reach_it() throws Exception {
        String api = deploy("PRIVATE", ALLOW);

        assertThat(call(api).send().body()).isEqualTo(FORBIDDEN);
        assertThat(truth()).contains("is PRIVATE", "came from 127.0.0.1, through no VPC endpoint");
    }

    @Test
    void a_client_in_the_vpc_reaches_it() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        network.client("batch", "10.0.1.25", network.vpcEndpoint(ENDPOINT, "vpc-1"));

        RawCall.Answer answer = call(api).with(Network.CLIENT_HEADER, "batch").send();

        assertThat(answer.body()).isEqualTo("10.0.1.25 vpc-1 " + ENDPOINT);
    }

    @Test
    void a_public_api_is_not_reached_through_an_endpoint() throws Exception {
        String api = deploy("REGIONAL", ALLOW);
        network.requestsComeFrom(network.client("batch", "10.0.1.25", network.vpcEndpoint(ENDPOINT, "vpc-1")));

        assertThat(call(api).send().body()).isEqualTo(FORBIDDEN);
        assertThat(truth()).contains("is not PRIVATE", ENDPOINT);
    }

    @Test
    void the_name_of_an_associated_endpoint_leads_to_it() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        network.vpcEndpoint(ENDPOINT, "vpc-1");

        RawCall.Answer answer = RawCall.get(gateway, "/dev/x")
                .with("Host", api + "-" + ENDPOINT + ".execute-api.us-east-1.amazonaws.com")
                .send();

        assertThat(answer.body()).endsWith(" vpc-1 " + ENDPOINT);
    }

    @Test
    void the_name_of_an_endpoint_that_is_not_associated_does_not_exist() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        network.vpcEndpoint("vpce-ffff", "vpc-1");

        RawCall.Answer answer = RawCall.get(gateway, "/dev/x")
                .with("Host", api + "-vpce-ffff.execute-api.us-east-1.amazonaws.com")
                .send();

        assertThat(answer.body()).isEqualTo(FORBIDDEN);
        assertThat(truth()).contains("associated", "[" + ENDPOINT + "]");
    }

    @Test
    void the_name_of_an_endpoint_that_nobody_declared_leads_nowhere() throws Exception {
        String api = deploy("PRIVATE", ALLOW);

        RawCall.Answer answer = RawCall.get(gateway, "/dev/x")
                .with("Host", api + "-" + ENDPOINT + ".execute-api.us-east-1.amazonaws.com")
                .send();

        assertThat(answer.body()).isEqualTo(FORBIDDEN);
        assertThat(truth())
                .contains("names the VPC endpoint " + ENDPOINT + ", which the gateway's network does not have");
    }

    @Test
    void an_endpoints_own_name_leads_to_the_api_of_a_header() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        deploy("PRIVATE", ALLOW);
        network.vpcEndpoint(ENDPOINT, "vpc-1");
        String host = ENDPOINT + "-6xyz-us-east-1a.execute-api.us-east-1.vpce.amazonaws.com";

        assertThat(RawCall.get(gateway, "/dev/x")
                        .with("Host", host)
                        .with("x-apigw-api-id", api)
                        .send()
                        .body())
                .endsWith(" vpc-1 " + ENDPOINT);
        assertThat(RawCall.get(gateway, "/dev/x").with("Host", host).send().body())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void without_a_resource_policy_it_refuses_everybody() throws Exception {
        String api = deploy("PRIVATE", null);
        network.requestsComeFrom(network.client("batch", "10.0.1.25", network.vpcEndpoint(ENDPOINT, "vpc-1")));

        RawCall.Answer answer = call(api).send();

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"Message\":\"User: anonymous is not authorized to perform: execute-api:Invoke on resource:"
                                + " arn:aws:execute-api:us-east-1:********9012:" + api
                                + "/dev/GET/x because no resource-based"
                                + " policy allows the execute-api:Invoke action\"}");
    }

    @Test
    void a_resource_policy_tells_endpoints_and_vpcs_apart() throws Exception {
        String api = deploy(
                "PRIVATE",
                ALLOW
                        + ", {'Effect': 'Deny', 'Principal': '*', 'Action': 'execute-api:Invoke', 'Resource': 'execute-api:/*',"
                        + " 'Condition': {'StringNotEquals': {'aws:SourceVpce': '" + ENDPOINT + "'}}}");
        network.client("own", "10.0.1.25", network.vpcEndpoint(ENDPOINT, "vpc-1"));
        network.client("other", "10.9.1.25", network.vpcEndpoint("vpce-ffff", "vpc-2"));

        assertThat(status(api, "own")).isEqualTo(200);
        assertThat(status(api, "other")).isEqualTo(403);
    }

    @Test
    void the_address_of_a_client_in_a_vpc_is_asked_for_by_another_key() throws Exception {
        String api = deploy(
                "PRIVATE", ALLOW.replace("}", ", 'Condition': {'IpAddress': {'aws:VpcSourceIp': '10.0.1.0/24'}}}"));
        String hidden =
                deploy("PRIVATE", ALLOW.replace("}", ", 'Condition': {'IpAddress': {'aws:SourceIp': '10.0.1.0/24'}}}"));
        VpcEndpoint endpoint = network.vpcEndpoint(ENDPOINT, "vpc-1");
        network.client("near", "10.0.1.25", endpoint);
        network.client("far", "10.0.2.25", endpoint);

        assertThat(status(api, "near")).isEqualTo(200);
        assertThat(status(api, "far")).isEqualTo(403);
        assertThat(status(hidden, "near")).isEqualTo(403);
    }

    @Test
    void the_endpoints_policy_comes_before_the_apis() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        network.client("silent", "10.0.1.1", endpoint("vpce-1", "Allow", "arn:aws:execute-api:*:*:other/*"));
        network.client("denied", "10.0.1.2", endpoint("vpce-2", "Deny", "*"));
        network.client(
                "allowed", "10.0.1.3", endpoint("vpce-3", "Allow", "arn:aws:execute-api:*:*:" + api + "/dev/GET/*"));

        assertThat(call(api).with(Network.CLIENT_HEADER, "silent").send().body())
                .contains("because no VPC endpoint policy allows the execute-api:Invoke action");
        assertThat(call(api).with(Network.CLIENT_HEADER, "denied").send().body())
                .contains("with an explicit deny in a VPC endpoint policy");
        assertThat(status(api, "allowed")).isEqualTo(200);
    }

    @Test
    void a_disabled_default_endpoint_is_closed_to_the_vpc_too() throws Exception {
        String api = deploy("PRIVATE", ALLOW);
        gateway.control()
                .call(
                        "UpdateRestApi",
                        JSON.readTree(("{'restApiId': '" + api + "', 'patchOperations': [{'op': 'replace',"
                                        + " 'path': '/disableExecuteApiEndpoint', 'value': 'true'}]}")
                                .replace('\'', '"')));
        deployAgain(api);
        network.requestsComeFrom(network.client("batch", "10.0.1.25", network.vpcEndpoint(ENDPOINT, "vpc-1")));

        assertThat(call(api).send().body()).isEqualTo(FORBIDDEN);
    }

    private VpcEndpoint endpoint(String id, String effect, String resource) {
        return network.vpcEndpoint(
                id,
                "vpc-1",
                ("{'Statement': [{'Effect': '" + effect + "', 'Principal': '*', 'Action': 'execute-api:Invoke',"
                                + " 'Resource': '" + resource + "'}]}")
                        .replace('\'', '"'));
    }

    private int status(String api, String client) {
        return call(api).with(Network.CLIENT_HEADER, client).send().status();
    }

    private RawCall call(String api) {
        return RawCall.get(gateway, "/_aws/execute-api/" + api + "/dev/x");
    }

    private String truth() {
        return gateway.flows().last().toString();
    }

    private String deploy(String type, String statements) throws JsonProcessingException {
        ObjectNode document =
                (ObjectNode) JSON.readTree(("{'openapi': '3.0.1', 'info': {'title': 'private', 'version': '1'},"
                                + " 'paths': {'/x': {'get': {'responses': {'200': {'description': 'ok'}},"
                                + " 'x-amazon-apigateway-integration': {'type': 'mock', 'requestTemplates': {'application/json':"
                                + " '{statusCode: 200}'}, 'responses': {'default': {'statusCode': '200', 'responseTemplates':"
                                + " {'application/json': '$context.identity.sourceIp $context.identity.vpcId"
                                + " $context.identity.vpceId'}}}}}}}}")
                        .replace('\'', '"'));
        if (statements != null) {
            document.set(
                    "x-amazon-apigateway-policy",
                    JSON.readTree(("{'Version': '2012-10-17', 'Statement': [" + statements + "]}").replace('\'', '"')));
        }
        ObjectNode parameters = JSON.createObjectNode().put("body", document.toString());
        parameters
                .putObject("parameters")
                .put("endpointConfigurationTypes", type)
                .put("vpcEndpointIds", type.equals("PRIVATE") ? ENDPOINT : "");
        String api =
                gateway.control().call("ImportRestApi", parameters).path("id").asText();
        deployAgain(api);
        return api;
    }

    private void deployAgain(String api) {
        gateway.control()
                .call(
                        "CreateDeployment",
                        JSON.createObjectNode().put("restApiId", api).put("stageName", "dev"));
    }
}
