package dev.gatehouse.control.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.TestAccount;
import org.junit.jupiter.api.Test;

class KeysAndUsageTest {

    private static final String VALUE = "apikey1234abcdefghij0123456789";

    private final TestAccount account = new TestAccount();

    @Test
    void imported_keys_join_the_usage_plans_that_their_line_names() {
        String one = plan();
        String other = plan();

        JsonNode imported = importKeys("Enabled,Name,key,UsageplanIds,other\ntrue,MyFirst," + VALUE + ",\"" + one + ","
                + other + "\",ignored\n");

        String id = imported.at("/ids/0").asText();
        assertThat(imported.path("warnings")).isEmpty();
        assertThat(keysOf(one).at("/items/0/id").asText()).isEqualTo(id);
        assertThat(keysOf(other).at("/items/0/name").asText()).isEqualTo("MyFirst");
    }

    @Test
    void a_key_of_the_same_value_is_overwritten() {
        importKeys("name,key\nold," + VALUE);

        String id = importKeys("key,name,enabled\n" + VALUE + ",new,FALSE")
                .at("/ids/0")
                .asText();

        JsonNode keys = account.call("GetApiKeys", "{}").path("items");
        assertThat(keys).hasSize(1);
        assertThat(keys.at("/0/id").asText()).isEqualTo(id);
        assertThat(keys.at("/0/name").asText()).isEqualTo("new");
        assertThat(keys.at("/0/enabled").asBoolean()).isFalse();
    }

    @Test
    void a_plan_that_is_not_there_is_a_warning() {
        assertThat(importKeys("name,key,usageplanids\na," + VALUE + ",nope")
                        .at("/warnings/0")
                        .asText())
                .isEqualTo("Invalid Usage Plan ID specified: nope");
    }

    @Test
    void the_newest_key_of_a_plan_comes_first_and_a_plan_that_is_not_there_has_none() {
        String plan = plan();
        String first = join(plan, "test-key-1");
        String second = join(plan, "test-key-2");

        assertThat(keysOf(plan).path("items").findValuesAsText("id")).containsExactly(second, first);
        assertThat(keysOf("nope").path("items")).isEmpty();
    }

    @Test
    void usage_is_shown_by_key_and_day() {
        String plan = plan();
        String key = join(plan, "a");

        JsonNode usage = account.call(
                "GetUsage", "{'usagePlanId':'" + plan + "','startDate':'2026-01-30','endDate':'2026-01-31'}");

        assertThat(usage)
                .hasToString(("{'usagePlanId':'" + plan + "','startDate':'2026-01-30','endDate':'2026-01-31','items':{'"
                                + key + "':[[0,10],[0,10]]}}")
                        .replace('\'', '"'));
    }

    @Test
    void usage_can_only_be_changed_in_what_remains() {
        String plan = plan();
        String key = join(plan, "a");

        account.refusal(
                        "UpdateUsage",
                        "{'usagePlanId':'" + plan + "','keyId':'" + key
                                + "','patchOperations':[{'op':'replace','path':'/used','value':'1'}]}")
                .hasMessage("Invalid patch path  '/used' specified for op 'replace'. Must be one of: [/remaining]");
    }

    private String plan() {
        return account.call("CreateUsagePlan", "{'name':'p','quota':{'limit':10,'period':'DAY'}}")
                .path("id")
                .asText();
    }

    private String join(String plan, String name) {
        String key = account.call("CreateApiKey", "{'name':'" + name + "'}")
                .path("id")
                .asText();
        account.call("CreateUsagePlanKey", "{'usagePlanId':'" + plan + "','keyId':'" + key + "','keyType':'API_KEY'}");
        return key;
    }

    private JsonNode keysOf(String plan) {
        return account.call("GetUsagePlanKeys", "{'usagePlanId':'" + plan + "'}");
    }

    private JsonNode importKeys(String file) {
        ObjectNode parameters = (ObjectNode) TestAccount.json("{'format':'csv'}");
        return account.control.call("ImportApiKeys", parameters.put("body", file));
    }
}
