package dev.gatehouse.control.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsagePlanPatchTest {

    private final TestAccount account = new TestAccount();
    private final String api = account.deployed();
    private final String plan = plan();

    @ParameterizedTest
    @ValueSource(strings = {"~1pets~1{id}~1GET", "~1pets~1{id}/GET", "/pets/{id}/GET", "pets/{id}/GET"})
    void a_methods_throttle_is_named_by_one_segment_or_by_several(String method) {
        JsonNode patched = update("add", "/throttle/" + method + "/rateLimit", "5");

        assertThat(patched.at("/apiStages/0/throttle/~1pets~1{id}~1GET/rateLimit")
                        .asDouble())
                .isEqualTo(5);
    }

    @Test
    void a_methods_throttle_is_removed_by_the_methods_name() {
        update("add", "/throttle/~1pets~1GET/burstLimit", "5");

        JsonNode patched = update("remove", "/throttle//pets/GET", "");

        assertThat(patched.at("/apiStages/0/throttle/~1pets~1GET").isMissingNode())
                .isTrue();
    }

    private JsonNode update(String op, String path, String value) {
        return account.call(
                "UpdateUsagePlan",
                "{'usagePlanId':'" + plan + "','patchOperations':[{'op':'" + op + "','path':'/apiStages/" + api + ":dev"
                        + path + "','value':'" + value + "'}]}");
    }

    private String plan() {
        return account.call("CreateUsagePlan", "{'name':'p','apiStages':[{'apiId':'" + api + "','stage':'dev'}]}")
                .path("id")
                .asText();
    }
}
