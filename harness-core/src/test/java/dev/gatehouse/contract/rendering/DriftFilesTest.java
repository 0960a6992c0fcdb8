package dev.gatehouse.contract.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The drift report as files. */
class DriftFilesTest {

    @TempDir
    private Path directory;

    @Test
    void json_has_each_exchange_on_each_target_with_the_first_stage_and_a_pointer() throws Exception {
        JsonNode json = JsonMapper.builder().build().readTree(DriftJson.text(DriftFixture.report()));

        JsonNode first = json.at("/behaviour/0");
        assertThat(first.path("outcome").asText()).isEqualTo("different");
        assertThat(first.path("stage").asText()).isEqualTo("Integration request");
        assertThat(first.path("pointer").asText()).isEqualTo("/integrationRequest/body/name");
        assertThat(first.at("/differences/1/inProcess").asText()).isEqualTo("1 | 2");
        assertThat(json.at("/behaviour/2/differences/0/state").asText()).isEqualTo("accepted");
        assertThat(json.at("/behaviour/5/reason").asText()).isEqualTo("No functions there.");
        assertThat(json.at("/counts/localstack").toString())
                .isEqualTo("{\"equal\":1,\"accepted\":1,\"different\":1,\"not_comparable\":0,\"unavailable\":0}");
        assertThat(json.at("/definition/0/differences/0/pointer").asText()).isEqualTo("/paths/~1pets/get");
        assertThat(json.at("/accepted/unused/0/exchange").asText()).isEqualTo("POST /pets");
        assertThat(json.at("/accepted/untried/0/exchange").asText()).isEqualTo("GET /old");
    }

    @Test
    void junit_xml_is_well_formed_and_counts() throws Exception {
        DriftFiles.write(directory, DriftFixture.report());

        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Files.newInputStream(directory.resolve("drift-junit.xml")));
        Element localstack = (Element) xml.getElementsByTagName("testsuite").item(0);
        Element aws = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(counts(localstack)).isEqualTo("3 1 0 0");
        assertThat(counts(aws)).isEqualTo("4 1 1 1");
        assertThat(((Element) localstack.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("Integration request: /integrationRequest/body/name");
    }

    @Test
    void the_page_needs_no_script_and_escapes_what_clients_sent() {
        String page = DriftPage.html(DriftFixture.report());

        assertThat(page)
                .doesNotContain("<script")
                .contains("GET /dev/pets/7?q&#x3D;&lt;b&gt;")
                .contains("<code>/integrationRequest/body/name</code>")
                .contains("<p class=\"small\">No functions there.</p>")
                .contains("1 not comparable");
    }

    @Test
    void a_row_has_a_cell_for_each_target() {
        DriftView view = DriftView.of(DriftFixture.report());

        assertThat(view.rows()).hasSize(3).allMatch(row -> row.cells().size() == 2);
        assertThat(view.rows()).extracting(DriftView.RowView::firstOfTest).containsExactly(true, false, false);
    }

    @Test
    void the_summary_tells_each_target_in_a_line() {
        assertThat(DriftSummary.of(DriftFixture.report()))
                .isEqualTo(
                        """
                        Gatehouse compared with localstack: 1 equal, 1 accepted, 1 different.
                        Gatehouse compared with aws eu-west-1: 1 equal, 1 not comparable, 1 not reached.
                          not comparable: No functions there.
                        Gatehouse compared 1 definition with what is deployed: 1 different.
                          accepted, but no longer different: POST /pets on localstack at /** until 2027-01-31: has been \
                        mended (accepted.yml:3:5)""");
    }

    @Test
    void long_values_are_cut_to_where_they_differ() {
        Excerpt excerpt = Excerpt.of("a".repeat(500) + "1" + "b".repeat(500), "a".repeat(500) + "2" + "b".repeat(500));

        assertThat(excerpt.first())
                .startsWith("…aaa")
                .contains("a1b")
                .endsWith("b…")
                .hasSizeLessThan(250);
        assertThat(excerpt.second()).contains("a2b");
    }

    private static String counts(Element suite) {
        return suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " " + suite.getAttribute("errors")
                + " " + suite.getAttribute("skipped");
    }
}
