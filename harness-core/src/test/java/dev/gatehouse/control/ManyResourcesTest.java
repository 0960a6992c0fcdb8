package dev.gatehouse.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** AWS's quota of 300 resources can be raised: ten thousand must do. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ManyResourcesTest {

    private static final int MANY = 10_000;

    private final TestAccount account = new TestAccount();

    @Test
    void ten_thousand_resources_are_imported_deployed_edited_exported_and_deleted() {
        String api = account.imported(document());
        account.deploy(api);

        String exported = account.call(
                        "GetExport",
                        "{'restApiId':'" + api + "','stageName':'dev','exportType':'oas30',"
                                + "'parameters':{'extensions':'apigateway'}}")
                .path("body")
                .asText();
        String again = account.imported(exported);
        JsonNode page = account.call("GetResources", "{'restApiId':'" + again + "','limit':500}");
        account.call("DeleteRestApi", "{'restApiId':'" + api + "'}");

        assertThat(page.path("items")).hasSize(500);
        assertThat(exported).contains("/r" + (MANY - 1));
        assertThat(account.call("GetRestApis", "{}").path("items")).hasSize(1);
    }

    private static String document() {
        StringBuilder paths = new StringBuilder("{'openapi':'3.0.1','info':{'title':'many'},'paths':{");
        for (int i = 0; i < MANY; i++) {
            paths.append(i == 0 ? "" : ",")
                    .append("'/r")
                    .append(i)
                    .append("':{'get':{'responses':{},'x-amazon-apigateway-integration':{'type':'mock'}}}");
        }
        return paths.append("}}").toString();
    }
}
