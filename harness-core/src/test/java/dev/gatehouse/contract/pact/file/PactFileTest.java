package dev.gatehouse.contract.pact.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.ProviderState;
import java.util.List;
import org.junit.jupiter.api.Test;

class PactFileTest {

    private static final String VERSION_2 =
            """
            {"consumer": {"name": "shop"}, "provider": {"name": "pets"}, "interactions": [{
              "description": "a pet", "providerState": "pet 7 exists",
              "request": {"method": "get", "path": "/pets", "query": "id=7&tag=x%20y"},
              "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": {"name": "Rex"},
                "matchingRules": {"$.body.name": {"match": "type"}, "$.headers.Content-Type": {"regex": "application/.*"}}}}],
             "metadata": {"pactSpecificationVersion": "2.0.0"}}
            """;

    @Test
    void version_2_is_read_with_its_query_text_and_its_flat_rules() {
        PactInteraction interaction =
                PactFile.text("v2", VERSION_2).interactions().get(0);

        assertThat(interaction.states()).containsExactly(ProviderState.of("pet 7 exists"));
        assertThat(interaction.request().method()).isEqualTo("GET");
        assertThat(interaction.request().query())
                .containsExactly(entry("id", List.of("7")), entry("tag", List.of("x y")));
        assertThat(interaction.response().body().content().utf8()).isEqualTo("{\"name\":\"Rex\"}");
        assertThat(interaction.response().rules().byCategory().get("body")).containsOnlyKeys("$.name");
        assertThat(interaction.response().rules().byCategory().get("header")).containsOnlyKeys("Content-Type");
    }

    @Test
    void what_is_read_is_written_as_version_4_and_read_again_the_same() {
        Pact pact = PactFile.text("v2", VERSION_2);

        Pact again = PactFile.text("v4", PactFile.json(pact));

        assertThat(PactFile.json(pact)).contains("\"version\" : \"4.0\"").contains("\"Synchronous/HTTP\"");
        assertThat(again.interactions().get(0).request())
                .isEqualTo(pact.interactions().get(0).request());
        assertThat(again.interactions().get(0).response().body())
                .isEqualTo(pact.interactions().get(0).response().body());
        assertThat(PactFile.json(again)).isEqualTo(PactFile.json(pact));
    }

    @Test
    void a_body_may_be_absent_or_empty_or_binary() {
        assertThat(body("{}").state()).isEqualTo(PactBody.State.UNSAID);
        assertThat(body("{\"body\": {\"content\": \"\", \"contentType\": \"text/plain\"}}")
                        .state())
                .isEqualTo(PactBody.State.EMPTY);
        PactBody binary =
                body("{\"body\": {\"content\": \"/wA=\", \"contentType\": \"image/png\", \"encoded\": \"base64\"}}");
        assertThat(binary.content().toByteArray()).containsExactly(0xff, 0);
    }

    @Test
    void messages_are_left_out_by_name() {
        Pact pact = PactFile.text(
                "v4",
                """
                {"consumer": {"name": "c"}, "provider": {"name": "p"}, "metadata": {"pactSpecification": {"version": "4.0"}},
                 "interactions": [{"type": "Asynchronous/Messages", "description": "an order came"}]}
                """);

        assertThat(pact.interactions()).isEmpty();
        assertThat(pact.leftOut())
                .containsExactly(
                        "the interaction \"an order came\" is of type Asynchronous/Messages: no request over HTTP");
    }

    @Test
    void what_is_no_pact_is_refused_by_name() {
        assertThatThrownBy(() -> PactFile.text("x.json", "{}")).hasMessageStartingWith("x.json is no pact");
        assertThatThrownBy(() -> PactFile.text("x.json", "oops"))
                .hasMessageStartingWith("x.json is no pact: it is no JSON");
        assertThatThrownBy(() -> PactFile.text("x.json", VERSION_2.replace("2.0.0", "5.0")))
                .hasMessageContaining("version 5.0");
    }

    private static PactBody body(String response) {
        String file = "{\"consumer\": {\"name\": \"c\"}, \"provider\": {\"name\": \"p\"},"
                + " \"metadata\": {\"pactSpecification\": {\"version\": \"4.0\"}},"
                + " \"interactions\": [{\"response\": " + response + "}]}";
        return PactFile.text("v4", file).interactions().get(0).response().body();
    }
}
