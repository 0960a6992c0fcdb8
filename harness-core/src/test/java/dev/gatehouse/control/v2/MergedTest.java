package dev.gatehouse.control.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Requests of version 2 on records that are there already. */
class MergedTest {

    private static final Stage OLD = new Stage(
            "dev",
            "d1",
            "as it was",
            false,
            null,
            null,
            new RouteSettings(null, false, null, null, null),
            Map.of(),
            Map.of("one", "1"),
            Map.of(),
            false,
            null,
            Instant.EPOCH,
            Instant.EPOCH);

    @Test
    void what_a_request_leaves_out_stays_and_what_it_gives_counts() {
        Stage changed = Merged.of(OLD, new Given("d2", true, null), Stage.class);

        assertThat(changed.description()).isEqualTo("as it was");
        assertThat(changed.stageVariables()).containsExactlyEntriesOf(Map.of("one", "1"));
        assertThat(changed.deploymentId()).isEqualTo("d2");
        assertThat(changed.autoDeploy()).isTrue();
    }

    @Test
    void a_component_that_the_caller_sets_itself_is_left_alone() {
        assertThat(Merged.of(OLD, new Given("d2", true, null), Stage.class, "deploymentId")
                        .deploymentId())
                .isEqualTo("d1");
    }

    @Test
    void default_settings_of_routes_tell_whether_routes_are_counted() {
        RouteSettings throttled = new RouteSettings(null, null, null, 5, 10.0);

        assertThat(Merged.of(OLD, new Given(null, null, throttled), Stage.class).defaultRouteSettings())
                .isEqualTo(new RouteSettings(null, false, null, 5, 10.0));
    }

    @Test
    void a_request_that_names_what_the_record_does_not_have_changes_nothing_else() {
        assertThat(Merged.of(OLD, new Unknown("x"), Stage.class)).isEqualTo(OLD);
    }

    private record Given(
            @Nullable String deploymentId,
            @Nullable Boolean autoDeploy,
            @Nullable RouteSettings defaultRouteSettings) {}

    private record Unknown(String colour) {}
}
