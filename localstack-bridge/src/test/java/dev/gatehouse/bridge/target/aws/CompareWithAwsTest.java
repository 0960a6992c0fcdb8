package dev.gatehouse.bridge.target.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.bridge.testing.ChildJvm;
import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.StandaloneServer;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @CompareWith(Aws.class)} from the annotation to the verdict, with nothing changed but where AWS is. */
class CompareWithAwsTest {

    private static final String EQUAL =
            """
            a_color_is_asked_for(RequestSpecification): as on AWS
            a_pet_has_a_color(RequestSpecification): as on AWS
            """;

    @TempDir
    Path home;

    @Test
    void what_goes_the_same_way_passes() throws Exception {
        try (StandaloneServer server = new StandaloneServer()) {
            assertThat(at(server.uri()).run().lines())
                    .containsExactlyInAnyOrderElementsOf(EQUAL.lines().toList());
        }
    }

    /** LocalStack has no templates of gateway responses, which is as good as an AWS that differs. */
    @Test
    void what_goes_otherwise_fails_with_the_name_of_the_target_and_the_place() throws Exception {
        URI localStack = LocalStackForTests.shared().uri();

        assertThat(at(localStack).run())
                .contains("a_pet_has_a_color(RequestSpecification): as on AWS")
                .contains("GET /test/pets went otherwise on aws eu-west-1 at " + localStack)
                .contains("/methodResponse/body/why");
    }

    @Test
    void without_the_switch_the_test_fails_and_says_what_to_do() throws Exception {
        try (StandaloneServer server = new StandaloneServer()) {
            assertThat(at(server.uri()).property("gatehouse.aws", "").run())
                    .contains("Not compared, since a target was not there. aws: it is not switched on.")
                    .contains("-Dgatehouse.aws=on");
        }
    }

    @Test
    void a_dry_run_shows_the_calls_and_compares_nothing() throws Exception {
        assertThat(at(URI.create("http://127.0.0.1:1"))
                        .property("gatehouse.aws", "dry-run")
                        .run())
                .contains(
                        "aws eu-west-1 at http://127.0.0.1:1 would be called as follows; nothing is created in a dry run.")
                .contains("apigateway:CreateRestApi")
                .contains(EQUAL.lines().toList());
    }

    private ChildJvm at(URI endpoint) {
        return ChildJvm.of(ContractRun.class, home)
                .with("AWS_ENDPOINT_URL", endpoint.toString())
                .with("AWS_ACCESS_KEY_ID", "210987654321")
                .with("AWS_SECRET_ACCESS_KEY", "test")
                .property("gatehouse.aws", "on")
                .property("gatehouse.aws.region", "eu-west-1");
    }
}
