package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

/** What {@code ImportApi} and {@code ExportApi} take beside the document. */
class ImportsTest {

    private static final String DOCUMENT = "{\\\"openapi\\\":\\\"3.0.1\\\",\\\"info\\\":{\\\"title\\\":\\\"pets\\\"},"
            + "\\\"servers\\\":[{\\\"url\\\":\\\"https://example.com/v1\\\"}],"
            + "\\\"paths\\\":{\\\"/pets\\\":{\\\"get\\\":{}}}}";

    private final TestAccount account = new TestAccount();

    @Test
    void a_base_path_can_be_put_in_front() {
        JsonNode api = account.call("apigatewayv2:ImportApi", request("prepend"));

        assertThat(account.call(
                                "apigatewayv2:GetRoutes",
                                "{'ApiId':'" + api.path("ApiId").asText() + "'}")
                        .at("/Items/0/RouteKey")
                        .asText())
                .isEqualTo("GET /v1/pets");
    }

    @Test
    void there_are_three_things_to_do_with_a_base_path() {
        account.refusal("apigatewayv2:ImportApi", request("append"))
                .hasMessage("Invalid basepath append: supported values are ignore, prepend and split");
    }

    @Test
    void there_is_one_version_of_exports() {
        String api = account.call("apigatewayv2:ImportApi", request("ignore"))
                .path("ApiId")
                .asText();

        account.refusal(
                        "apigatewayv2:ExportApi",
                        "{'ApiId':'" + api + "','Specification':'OAS30','OutputType':'JSON','ExportVersion':'2.0'}")
                .hasMessage("Invalid exportVersion 2.0: only 1.0 is supported");
    }

    @Test
    void a_refused_integration_is_told_with_its_route() {
        String timeout = DOCUMENT.replace(
                "{}",
                "{\\\"x-amazon-apigateway-integration\\\":{\\\"type\\\":\\\"HTTP_PROXY\\\",\\\"httpMethod\\\":\\\"GET\\\","
                        + "\\\"uri\\\":\\\"https://example.com\\\",\\\"timeoutInMillis\\\":1}}");

        account.refusal("apigatewayv2:ImportApi", "{'Body':'" + timeout + "'}")
                .hasMessage("Errors found during import:\n\tUnable to import the integration of the route GET /pets:"
                        + " Timeout should be between 50 ms and 30000 ms");
    }

    private static String request(String basepath) {
        return "{'Basepath':'" + basepath + "','Body':'" + DOCUMENT + "'}";
    }
}
