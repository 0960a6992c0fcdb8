package dev.gatehouse.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rule that gives the code its shape: {@code definition → control → model ← flow → mapping}. */
class PackageRuleTest {

    private static final String OURS = "dev.gatehouse..";
    private static final String MODEL = "dev.gatehouse.model..";
    private static final String MAPPING = "dev.gatehouse.mapping..";
    private static final String CONTROL = "dev.gatehouse.control..";
    private static final String DEFINITION = "dev.gatehouse.definition..";
    private static final String FLOW = "dev.gatehouse.flow..";
    private static final String EXCHANGE = "dev.gatehouse.flow.exchange..";
    private static final String RECORD = "dev.gatehouse.record..";
    private static final String MONITORING = "dev.gatehouse.monitoring..";
    private static final String REPORT = "dev.gatehouse.report..";

    @Test
    void the_model_imports_nothing_of_ours() {
        check(only(MODEL, MODEL));
    }

    @Test
    void mapping_imports_nothing_of_ours_not_even_the_model() {
        check(only(MAPPING, MAPPING));
    }

    @Test
    void the_control_plane_knows_the_model_alone() {
        check(only(CONTROL, CONTROL, MODEL));
    }

    @Test
    void definitions_become_operations_and_know_no_data_plane() {
        check(only(DEFINITION, DEFINITION, CONTROL, MODEL));
    }

    @Test
    void the_data_plane_knows_the_model_and_mappings_alone() {
        check(only(FLOW, FLOW, MODEL, MAPPING));
    }

    @Test
    void recording_knows_of_the_flow_what_it_exchanges() {
        check(only(RECORD, RECORD, EXCHANGE, MODEL));
    }

    @Test
    void monitoring_is_made_of_what_was_recorded_and_of_context_variables() {
        check(only(MONITORING, MONITORING, RECORD, FLOW, MODEL));
    }

    @Test
    void reports_are_made_of_what_was_recorded() {
        check(only(REPORT, REPORT, RECORD, MODEL));
    }

    @Test
    void no_two_packages_need_each_other() {
        check(slices().matching("dev.gatehouse.(**)").should().beFreeOfCycles());
    }

    @Test
    void no_two_areas_need_each_other() {
        check(slices().matching("dev.gatehouse.(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_listening_and_its_workers_touch_the_embedded_server() {
        check(noClasses()
                .that(DescribedPredicate.not(
                        resideInAnyPackage("dev.gatehouse.flow.listen..", "dev.gatehouse.flow.worker..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netty.."));
    }

    @Test
    void the_core_knows_no_test_library() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.junit..",
                        "org.opentest4j..",
                        "org.assertj..",
                        "io.restassured..",
                        "com.github.tomakehurst.wiremock..",
                        "org.wiremock.."));
    }

    /** Of our own packages, those in {@code area} use the allowed ones alone; third parties are no matter here. */
    private static ArchRule only(String area, String... allowed) {
        DescribedPredicate<JavaClass> other =
                resideInAPackage(OURS).and(DescribedPredicate.not(resideInAnyPackage(allowed)));
        return noClasses().that().resideInAPackage(area).should().dependOnClassesThat(other);
    }

    private static void check(ArchRule rule) {
        rule.check(CoreClasses.imported());
    }
}
