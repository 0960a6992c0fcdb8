package dev.gatehouse.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.record.Flow;
import dev.gatehouse.report.FlowReport;
import dev.gatehouse.report.ReportContent;
import dev.gatehouse.report.TestFlows;
import dev.gatehouse.report.TestFlows.Outcome;
import dev.gatehouse.report.Waiver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a run and the pages of a running gateway, as a browser shows them. */
class ReportTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: greetings, version: "1"}
            paths:
              /greeting:
                get:
                  parameters:
                    - {name: name, in: query, schema: {type: string}}
                  responses: {"200": {description: a greeting}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses:
                      default:
                        statusCode: "200"
                        responseTemplates: {application/json: '{"greeting": "hello $input.params(''name'')"}'}
            """;

    private final Page page = Page.inBrowser();
    private final Browser browser = Browser.required();
    private final Gateway gateway = LoadedDefinition.load(
                    List.of(
                            OpenApiDefinition.text("greetings.yaml", API),
                            AnnotatedDefinition.of(WebSocketTest.ChatApi.class)),
                    DefinitionOptions.defaults())
            .start();

    @TempDir
    private Path folder;

    @BeforeEach
    void exchanges() throws IOException, InterruptedException {
        get("/greeting?name=" + "x".repeat(300));
        get("/nowhere?tag=%3Cscript%3Ealert(1)%3C/script%3E");
        try (WebSocketClient client = gateway.webSockets().to("test").connect()) {
            client.send("{\"action\": \"say\"}").await(SOON);
        }
        gateway.flows().await(flow -> flow.routeRequest().route().routeKey().equals("$disconnect"), SOON);
    }

    @AfterEach
    void close() {
        gateway.close();
        page.close();
    }

    private void get(String target) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.baseUri() + target))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private Path report() {
        List<Flow> flows = gateway.flows().all();
        List<TestFlows> tests = List.of(
                new TestFlows("GreetingTest · greets", Outcome.PASSED, "", flows.subList(0, 1)),
                new TestFlows("GreetingTest · knows_the_way", Outcome.FAILED, "expected 200", flows.subList(1, 2)),
                new TestFlows(
                        "ChatTest · says",
                        Outcome.PASSED,
                        "",
                        flows.subList(2, flows.size()),
                        gateway.webSockets().timelines()));
        List<Waiver> waivers = List.of(new Waiver("AWS::WAFv2::WebACL", "template.yml:12 (Acl)", "no rule is applied"));
        return FlowReport.write(folder, new ReportContent("Flows of this run", Instant.EPOCH, tests, waivers));
    }

    private void assertThatAllIsShown(LoadedPage shown) {
        assertThat(shown.console()).isEmpty();
        assertThat(gateway.flows().all()).hasSize(5).allSatisfy(flow -> assertThat(shown.dom())
                .contains("request " + flow.requestId()));
    }

    @Test
    void the_report_is_a_file_that_a_browser_shows_without_a_complaint() {
        assertThatAllIsShown(browser.load(report().toUri()));
    }

    @Test
    void the_page_of_a_running_gateway_is_shown_and_leaves_no_trace_among_the_flows() {
        assertThatAllIsShown(browser.load(URI.create(gateway.uri() + "/_gatehouse/report")));
    }

    @Test
    void the_data_of_a_running_gateway_are_shown_and_leave_no_trace_among_the_flows() {
        assertThat(browser.load(URI.create(gateway.uri() + "/_gatehouse/flows")).dom())
                .contains(gateway.flows().last().requestId());

        assertThat(gateway.flows().all()).hasSize(5);
    }

    @Test
    void a_page_of_another_origin_cannot_read_what_was_recorded() {
        JsonNode seen = page.run(
                gateway,
                """
                const pages = new URL(api).origin + "/_gatehouse/";
                const read = name => fetch(pages + name).then(answer => answer.text(), refused => refused.name);
                return [await read("flows"), await read("report"), await read("connections")];
                """);

        assertThat(seen).hasSize(3).allSatisfy(read -> assertThat(read.asText()).isEqualTo("TypeError"));
    }

    private static final String OPEN_ALL =
            """
            const open = async width => {
              const frame = document.createElement("iframe");
              frame.style = `border: 0; width: ${width}px; height: 800px`;
              frame.src = "/report.html";
              document.body.append(frame);
              await new Promise(resolve => frame.onload = resolve);
              const report = frame.contentDocument;
              for (const summary of report.querySelectorAll("details:not([open]) > summary")) summary.click();
              const visible = element => element.getBoundingClientRect().height > 0;
              return {
                stages: [...report.querySelectorAll(".stages > li")].filter(visible).length,
                hidden: [...report.querySelectorAll("pre, dd, h3, td")].filter(element => !visible(element)).length,
                scrolls: report.documentElement.scrollWidth - width,
                cut: [...report.querySelectorAll("pre, td, p, .name, h3")]
                    .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
                    .map(element => element.outerHTML.slice(0, 200)),
                wide: [...report.querySelectorAll("body *")]
                    .filter(element => element.getBoundingClientRect().right > width)
                    .map(element => element.outerHTML.slice(0, 200)),
              };
            };
            return {narrow: await open(400), wide: await open(1280)};
            """;

    @Test
    void everything_can_be_opened_by_clicks_and_fits_a_screen_and_a_phone() throws IOException {
        page.with("/report.html", Files.readString(report()));

        JsonNode seen = page.run(gateway, OPEN_ALL);

        assertThat(seen).hasSize(2).allSatisfy(shown -> {
            assertThat(shown.path("stages").asInt()).isEqualTo(5 * 4);
            assertThat(shown.path("hidden").asInt()).isZero();
            assertThat(shown.path("scrolls").asInt()).isLessThanOrEqualTo(0);
            assertThat(shown.path("cut")).isEmpty();
            assertThat(shown.path("wide")).isEmpty();
        });
    }
}
