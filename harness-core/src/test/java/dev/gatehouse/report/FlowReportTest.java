package dev.gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.TraceFixture;
import dev.gatehouse.report.TestFlows.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowReportTest {

    @TempDir
    private Path directory;

    @Test
    void the_page_and_the_data_are_written_side_by_side() throws IOException {
        Path page = FlowReport.write(
                directory.resolve("new/gatehouse"), content(TraceFixture.demo().flow()));

        assertThat(page).hasFileName("index.html");
        assertThat(Files.readString(page)).contains("<h1>orders</h1>", TraceFixture.REQUEST_ID);
        assertThat(Files.readString(page.resolveSibling("flows.json")))
                .contains("\"requestId\" : \"" + TraceFixture.REQUEST_ID);
    }

    @Test
    void the_page_says_when_it_was_made_by_the_clock_handed_in() {
        assertThat(FlowReport.html(content(TraceFixture.demo().flow())))
                .contains("<time datetime=\"2026-03-04T05:06:07Z\">2026-03-04T05:06:07Z</time>");
    }

    @Test
    void each_stage_says_what_came_in_and_left_and_why() {
        assertThat(FlowReport.html(content(TraceFixture.demo().flow())))
                .containsSubsequence(
                        "1 Method request",
                        "GET /dev/demoMock?scenario&#x3D;error",
                        "required method.request.querystring.scenario is present",
                        "2 Integration request",
                        "template application/json chosen",
                        "3 Integration response",
                        "pattern 4\\d{2} (for 404) did not match 500",
                        "4 Method response",
                        "Execution log");
    }

    @Test
    void the_execution_log_is_on_the_page() {
        assertThat(FlowReport.html(content(TraceFixture.demo().flow()))).contains("Starting execution for request:");
    }

    @Test
    void nothing_that_a_client_sends_becomes_markup() {
        Flow flow = TraceFixture.request(
                        "GET", "/dev/<img src=x onerror=alert(1)>", Headers.of("X-\"<b>", "</pre><script>"), "</style>")
                .routed("/{proxy+}", Map.of(), Map.of())
                .flow();
        ReportContent content = new ReportContent(
                "<i>",
                TraceFixture.RECEIVED,
                List.of(new TestFlows("<u>t</u>", Outcome.FAILED, "<s>", List.of(flow))),
                List.of(new Waiver("<a>", "<b>", "<q>")));

        assertThat(FlowReport.html(content))
                .doesNotContain("<img", "<script", "<i>", "<u>", "<s>", "<q>", "</style>\n</pre>", "X-\"<b>");
    }

    @Test
    void what_was_waived_is_listed() {
        ReportContent content = new ReportContent(
                "orders",
                TraceFixture.RECEIVED,
                List.of(),
                List.of(new Waiver("AWS::WAFv2::WebACL", "template.yml:12 (Acl)", "no rule is applied")));

        assertThat(FlowReport.html(content))
                .contains("No test ran.", "AWS::WAFv2::WebACL", "template.yml:12 (Acl)", "no rule is applied");
    }

    @Test
    void a_failed_test_is_open_and_a_passed_one_closed() {
        assertThat(FlowReport.html(content(TraceFixture.demo().flow())))
                .contains(
                        "<details class=\"test\">\n<summary><span class=\"name\">passes",
                        "<details class=\"test\" open>");
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> FlowReport.write(file, content()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The flow report cannot be written to " + file.toAbsolutePath());
    }

    @Test
    void a_running_gateway_claims_nothing_about_tests() {
        Recorded soFar = new Recorded.SoFar(List.of(TraceFixture.demo().flow()), List.of());

        assertThat(FlowReport.html(new ReportContent("running", TraceFixture.RECEIVED, soFar, List.of())))
                .contains(
                        "<p>1 flow so far</p>",
                        "Flows so far",
                        "1 Method request",
                        "Nothing was waived when the gateway was started")
                .doesNotContain(" test", "passed</span></summary>");
    }

    @Test
    void a_running_gateway_without_a_request_says_so() {
        Recorded nothing = new Recorded.SoFar(List.of(), List.of());

        assertThat(FlowReport.html(new ReportContent("running", TraceFixture.RECEIVED, nothing, List.of())))
                .contains("<p>no flow yet</p>", "No request has come yet.");
    }

    private static ReportContent content(Flow... flows) {
        return new ReportContent(
                "orders",
                TraceFixture.RECEIVED,
                List.of(
                        new TestFlows("passes", Outcome.PASSED, "", List.of()),
                        new TestFlows("fails", Outcome.FAILED, "expected 200", List.of(flows))),
                List.of());
    }
}
