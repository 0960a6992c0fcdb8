package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Unkept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionMatchesTest {

    @TempDir
    private Path directory;

    @Test
    void a_class_whose_definition_is_not_what_is_deployed_fails_with_pointer_and_line_after_its_tests() {
        Run run = Run.of(Unkept.IsDefinedOtherwiseThanDeployed.class);

        assertThat(run.failure())
                .startsWith(
                        "ok is defined otherwise than it is deployed (stage test, deployed-export.yaml) in 1 place:\n"
                                + "  /paths/~1ok/get/x-amazon-apigateway-integration/requestTemplates/application~1json"
                                + "  (deployed.yaml:10:11)\n"
                                + "    defined:  {\"statusCode\": 200}\n"
                                + "    deployed: {\"statusCode\": 201}\n\n"
                                + "If a difference is known and shall be accepted for now, say so in"
                                + " src/test/resources/gatehouse/accepted-differences.yml:\naccepted:\n"
                                + "  - definition: ok\n"
                                + "    target: deployed-export.yaml\n"
                                + "    differs:\n"
                                + "      - /paths/~1ok/get/x-amazon-apigateway-integration/requestTemplates"
                                + "/application~1json\n"
                                + "    reason: (say why)\n"
                                + "    expires: 2");
        run.tests().assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void a_known_difference_is_accepted_until_its_day_and_the_report_says_so() throws IOException {
        accept("ok", "9999-12-31").succeeds(1);

        assertThat(directory.resolve("drift.json")).content().contains("\"state\" : \"accepted\"", "to be mended");
        assertThat(directory.resolve("drift-junit.xml")).content().contains("failures=\"0\"", "to be mended");
        assertThat(directory.resolve("drift.html")).content().contains("<span class=\"badge known\">accepted</span>");
    }

    @Test
    void after_its_day_it_fails_and_says_what_it_was_accepted_for() throws IOException {
        assertThat(accept("ok", "2020-12-31").failure())
                .contains("It was accepted for a time that is over: the definition of ok on * at /paths/**")
                .endsWith("give it a new reason and a new day in " + directory.resolve("accepted.yml") + ".");
    }

    @Test
    void beside_a_new_difference_it_still_says_what_to_do_with_the_old_one() throws IOException {
        Path file = directory.resolve("accepted.yml");
        Files.writeString(file, "accepted:\n" + entry("ok", "/paths/**/requestTemplates/**", "2020-12-31"));

        assertThat(run(file, Unkept.IsDefinedOtherwiseInTwoPlaces.class).failure())
                .contains("It was accepted for a time that is over: the definition of ok on * at /paths/**")
                .contains(
                        "    differs:\n      - /paths/~1ok/get/x-amazon-apigateway-integration/timeoutInMillis\n    reason:")
                .endsWith(
                        "has an entry already: if it shall stay, give it a new reason and a new day in " + file + ".");
    }

    @Test
    void an_http_api_is_not_comparable_and_the_class_says_why() {
        assertThat(Run.of(Unkept.ComparesAnHttpApi.class).failure())
                .isEqualTo("pets is an HTTP API, whose definition is not comparable with what is deployed:"
                        + " definitions of REST APIs alone are. Compare what it answers instead, by @CompareWith.");
    }

    @Test
    void the_export_of_an_http_api_is_told_apart() {
        assertThat(Run.of(Unkept.IsGivenTheExportOfAnHttpApi.class).failure())
                .isEqualTo(
                        "deployed-http-api.yaml is the export of an HTTP API, and the definition is that of a REST API."
                                + " Export the stage of the REST API: aws apigateway get-export, not aws apigatewayv2 export-api.");
    }

    @Test
    void an_entry_about_another_api_is_untried_and_one_that_no_difference_needs_is_unused() throws IOException {
        Path file = directory.resolve("accepted.yml");
        Files.writeString(
                file,
                "accepted:\n" + entry("ok", "/paths/**", "9999-12-31") + entry("ok", "/servers", "9999-12-31")
                        + entry("pets", "/paths/**", "9999-12-31"));

        run(file).succeeds(1);

        assertThat(directory.resolve("drift.json"))
                .content()
                .containsPattern(
                        "(?s)\"unused\" : \\[ \\{[^}]*/servers.*\"untried\" : \\[ \\{\\s+\"definition\" : \"pets\"");
    }

    private Run accept(String api, String expires) throws IOException {
        Path file = directory.resolve("accepted.yml");
        Files.writeString(file, "accepted:\n" + entry(api, "/paths/**", expires));
        return run(file);
    }

    private Run run(Path accepted) {
        return run(accepted, Unkept.IsDefinedOtherwiseThanDeployed.class);
    }

    private Run run(Path accepted, Class<?> testClass) {
        return Run.with(
                Map.of(
                        "gatehouse.contract.accepted", accepted.toString(),
                        "gatehouse.report", "true",
                        "gatehouse.report.directory", directory.toString()),
                testClass);
    }

    private static String entry(String api, String differs, String expires) {
        return "  - {definition: " + api + ", target: '*', differs: " + differs + ", reason: to be mended, expires: "
                + expires + "}\n";
    }

    @Test
    void a_difference_may_be_no_matter() {
        Run.of(Unkept.DoesNotMindTheDifference.class).succeeds(1);
    }

    @Test
    void a_target_that_is_not_there_fails_the_class_unless_it_may_be_done_without() {
        Class<?> asks = Unkept.AsksATargetThatIsNotThere.class;

        assertThat(Run.of(asks).failure())
                .isEqualTo("absent: nobody answers at http://127.0.0.1:1. Start it."
                        + "\nTo do without targets that are not there, set gatehouse.contract=available.");
        Run available = Run.with(Map.of("gatehouse.contract", "available"), asks);
        available.succeeds(1);
        assertThat(available.reported())
                .contains("definition not compared: absent: nobody answers at http://127.0.0.1:1. Start it.");
        Run.with(Map.of("gatehouse.contract", "off"), asks).succeeds(1);
    }

    @Test
    void what_is_not_deployed_there_is_told_with_what_to_write() {
        assertThat(Run.of(Unkept.AsksForWhatIsNotDeployed.class).failure())
                .startsWith("@DefinitionMatches on ")
                .endsWith(
                        " asks other for the stage prod of the REST API a1b2c3d4e5, which answers: Invalid API identifier"
                                + " specified 123456789012:a1b2c3d4e5. Give restApiId and stage as its GetRestApis and GetStages"
                                + " show them.");
        assertThat(Run.of(Unkept.NamesNoTarget.class).failure())
                .endsWith("names nothing that is deployed. Give it export = \"...\", or target, restApiId and stage.");
    }
}
