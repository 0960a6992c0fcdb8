package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.junit.fixtures.Bound;
import dev.gatehouse.junit.fixtures.Lifecycles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class GatewayExtensionTest {

    @BeforeEach
    void forget() {
        Lifecycles.SEEN.clear();
    }

    @Test
    void each_test_method_has_a_gateway_of_its_own() {
        Run.of(Lifecycles.OwnGateways.class).succeeds(3);

        assertThat(Lifecycles.SEEN).hasSize(3);
    }

    @Test
    void parallel_tests_do_not_meet() {
        Run.inParallel(Lifecycles.OwnGateways.class, Lifecycles.ByConstructor.class, Lifecycles.WithNested.class)
                .succeeds(7);
    }

    @Test
    void a_lifecycle_method_gets_the_gateway_of_its_test() {
        Run.of(Lifecycles.ByBeforeEach.class).succeeds(1);
    }

    @Test
    void a_constructor_gets_the_gateway_of_its_test() {
        Run.of(Lifecycles.ByConstructor.class).succeeds(2);
    }

    @Test
    void nested_classes_have_gateways() {
        Run.of(Lifecycles.WithNested.class).succeeds(2);
    }

    @Test
    void a_class_can_share_one() {
        Run.of(Lifecycles.SharedByClass.class).succeeds(3);

        assertThat(Lifecycles.SEEN).hasSize(1);
    }

    @Test
    void a_run_can_share_one() {
        Run.of(Lifecycles.SharedByRun.class, Lifecycles.SharedByRunToo.class).succeeds(2);

        assertThat(Lifecycles.SEEN).hasSize(1);
    }

    @Test
    void meta_annotations_inheritance_and_parameterized_tests_work() {
        Run.of(Lifecycles.ByMetaAnnotation.class, Lifecycles.Inheriting.class).succeeds(4);
    }

    @Test
    void an_extension_can_be_registered() {
        Run.of(Lifecycles.Programmatic.class).succeeds(1);
    }

    @Test
    void handlers_of_fields_stand_in_for_functions() {
        Run.of(Bound.Functions.class, Bound.HandlersByClass.class).succeeds(3);
    }

    @Test
    void servers_stand_in_for_hosts() {
        Run.of(Bound.Backends.class, Bound.OwnServer.class).succeeds(3);
    }

    @Test
    void a_test_moves_its_gateways_clock() {
        Run.of(Bound.Clocks.class).succeeds(1);
    }

    @Test
    void a_shared_gateway_is_not_torn_by_the_next_test() {
        Run.inParallel(Lifecycles.SharedInParallel.class).succeeds(8);
    }

    @Test
    void a_nested_class_may_have_a_definition_of_its_own() {
        Run.of(Lifecycles.NestedDefinition.class).succeeds(2);
    }
}
