package dev.gatehouse.bridge.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.bridge.call.Resource;
import dev.gatehouse.bridge.deploy.Mark;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.control.error.ControlException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In an account in which several runs have left something, or still use it. */
class SweepTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofHours(2);
    private static final String GONE = "999999999@1";

    private final InProcess account = new InProcess();
    private final Run current = Run.ofThisJvm();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void what_a_process_of_this_machine_left_goes_at_once() {
        made(new Run("aaaaaaaa", current.machine(), GONE), NOW, "pets");

        assertThat(swept(NOW))
                .singleElement()
                .asString()
                .startsWith("DeleteRestApi ")
                .endsWith(" gatehouse-aaaaaaaa-pets");
        assertThat(names()).isEmpty();
    }

    @Test
    void what_another_machine_may_still_use_stays_until_its_lease_ends() {
        made(new Run("bbbbbbbb", "elsewhere/1", GONE), NOW, "pets");

        assertThat(swept(NOW.plus(LEASE))).isEmpty();
        assertThat(swept(NOW.plus(LEASE).plusSeconds(1))).hasSize(1);
    }

    @Test
    void what_a_running_process_of_this_machine_uses_stays() {
        made(new Run("cccccccc", current.machine(), current.process()), NOW, "pets");

        assertThat(swept(NOW)).isEmpty();
        assertThat(names()).containsExactly("gatehouse-cccccccc-pets");
    }

    @Test
    void what_a_running_process_of_this_machine_uses_stays_after_its_lease_too() {
        made(new Run("cccccccc", current.machine(), current.process()), NOW, "pets");

        assertThat(swept(NOW.plus(Duration.ofDays(2)))).isEmpty();
    }

    @Test
    void what_the_run_itself_made_stays_however_old_it_is() {
        made(current, NOW, "pets");

        assertThat(swept(NOW.plus(Duration.ofDays(2)))).isEmpty();
    }

    @Test
    void what_is_not_a_tests_stays() {
        create("gatehouse-demo", JSON.createObjectNode());
        create("production", JSON.createObjectNode().put("team", "pets").put(Run.UNTIL, "2001-01-01T00:00:00Z"));

        assertThat(swept(NOW)).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder("gatehouse-demo", "production");
    }

    @Test
    void without_tags_the_prefix_and_the_age_decide() {
        create("gatehouse-dddddddd-pets", JSON.createObjectNode());
        Instant created = Instant.now();

        assertThat(swept(created.plus(LEASE).minusSeconds(60))).isEmpty();
        assertThat(swept(created.plus(LEASE).plusSeconds(60))).hasSize(1);
    }

    @Test
    void usage_plans_are_released_from_their_stages_first() {
        Mark mark = new Run("aaaaaaaa", current.machine(), GONE).mark(NOW, LEASE);
        ObjectNode plan = JSON.createObjectNode().put("name", mark.prefix() + "plan");
        plan.set("tags", tags(mark));
        call("CreateUsagePlan", plan);

        assertThat(swept(NOW)).singleElement().asString().startsWith("DeleteUsagePlan ");
    }

    @Test
    void a_lease_that_was_renewed_is_seen_even_where_lists_show_the_tags_of_the_creation() {
        made(new Run("bbbbbbbb", "elsewhere/1", GONE), NOW, "pets");
        JsonNode before = call("GetRestApis", JSON.createObjectNode());
        String id = before.at("/items/0/id").asText();
        call("TagResource", Resource.restApi(id).tagged("us-east-1", Run.lease(NOW.plus(LEASE), LEASE)));
        Function<String, ControlCalls> stale = service -> (operation, parameters) -> {
            JsonNode answer = account.calls(service).call(operation, parameters);
            if (operation.equals("GetTags")) {
                ((ObjectNode) answer.path("tags")).retain(Run.UNTIL);
            }
            return operation.equals("GetRestApis") ? before : answer;
        };

        assertThat(sweep(stale, NOW.plus(LEASE).plusSeconds(1)).removed()).isEmpty();
        assertThat(sweep(stale, NOW.plus(LEASE).plus(LEASE).plusSeconds(1)).removed())
                .hasSize(1);
    }

    @Test
    void what_cannot_be_removed_is_told_and_keeps_nothing_else() {
        Run left = new Run("aaaaaaaa", current.machine(), GONE);
        List.of("one", "two", "three").forEach(name -> httpApi(left, name));
        JsonNode first = httpApis().get(0).get("ApiId");
        Function<String, ControlCalls> calls = service -> (operation, parameters) -> {
            if (operation.equals("DeleteApi") && parameters.path("ApiId").equals(first)) {
                throw new ControlException("ConflictException", 409, "It is in use");
            }
            return account.calls(service).call(operation, parameters);
        };

        Swept swept = sweep(calls, NOW);

        assertThat(swept.removed()).hasSize(2).allMatch(removed -> removed.startsWith("DeleteApi "));
        assertThat(swept.refused()).singleElement().asString().endsWith(": It is in use");
    }

    @Test
    void what_another_sweep_removed_first_is_no_refusal() {
        made(new Run("aaaaaaaa", current.machine(), GONE), NOW, "pets");
        Function<String, ControlCalls> calls = service -> (operation, parameters) -> {
            JsonNode answer = account.calls(service).call(operation, parameters);
            if (operation.equals("DeleteRestApi")) {
                throw new ControlException("NotFoundException", 404, "Invalid API identifier specified");
            }
            return answer;
        };

        assertThat(sweep(calls, NOW)).isEqualTo(new Swept(List.of(), List.of()));
    }

    @Test
    void http_apis_on_later_pages_are_removed_too() {
        Run left = new Run("aaaaaaaa", current.machine(), GONE);
        List.of("one", "two", "three").forEach(name -> httpApi(left, name));
        Function<String, ControlCalls> oneByOne = service -> (operation, parameters) -> operation.equals("GetApis")
                ? account.calls(service).call(operation, ((ObjectNode) parameters.deepCopy()).put("MaxResults", "1"))
                : account.calls(service).call(operation, parameters);

        assertThat(sweep(oneByOne, NOW).removed()).hasSize(3);
        assertThat(httpApis()).isEmpty();
    }

    private void httpApi(Run run, String name) {
        Mark mark = run.mark(NOW, LEASE);
        ObjectNode api =
                JSON.createObjectNode().put("Name", mark.prefix() + name).put("ProtocolType", "HTTP");
        api.set("Tags", tags(mark));
        account.calls("apigatewayv2").call("CreateApi", api);
    }

    private JsonNode httpApis() {
        return account.calls("apigatewayv2")
                .call("GetApis", JSON.createObjectNode())
                .path("Items");
    }

    private void made(Run run, Instant at, String name) {
        Mark mark = run.mark(at, LEASE);
        create(mark.prefix() + name, tags(mark));
    }

    private static ObjectNode tags(Mark mark) {
        ObjectNode tags = JSON.createObjectNode();
        mark.tags().forEach(tags::put);
        return tags;
    }

    private void create(String name, ObjectNode tags) {
        ObjectNode api = JSON.createObjectNode().put("name", name);
        if (!tags.isEmpty()) {
            api.set("tags", tags);
        }
        call("CreateRestApi", api);
    }

    private JsonNode call(String operation, ObjectNode parameters) {
        return account.calls("apigateway").call(operation, parameters);
    }

    private List<String> swept(Instant now) {
        return sweep(account::calls, now).removed();
    }

    private Swept sweep(Function<String, ControlCalls> calls, Instant now) {
        return new Sweep(calls, "us-east-1", current, LEASE).run(now);
    }

    private List<String> names() {
        return call("GetRestApis", JSON.createObjectNode()).path("items").findValuesAsText("name");
    }
}
