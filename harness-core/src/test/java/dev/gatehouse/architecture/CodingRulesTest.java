package dev.gatehouse.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a test relies on: time that it sets, nothing shared between gateways, no machine's own locale. */
class CodingRulesTest {

    @Test
    void time_comes_from_a_clock_that_is_handed_in() {
        Stream.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
                .map(type -> noClasses().should().callMethod(type, "now"))
                .forEach(CodingRulesTest::check);
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        check(noClasses().should().callConstructor(Date.class));
        check(noClasses().should().callMethod(Clock.class, "systemDefaultZone"));
    }

    @Test
    void nothing_sleeps_and_nothing_ends_the_jvm() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class));
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class, int.class));
        check(noClasses().should().callMethod(System.class, "exit", int.class));
        check(noClasses().should().callMethod(Runtime.class, "exit", int.class));
        check(noClasses().should().callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void no_static_field_can_change() {
        check(fields().that().areStatic().should().beFinal());
        Stream.of("java.util.concurrent..", "java.util.concurrent.atomic..")
                .map(changeable -> fields().that().areStatic().should().notHaveRawType(resideInAPackage(changeable)))
                .forEach(CodingRulesTest::check);
    }

    @Test
    void no_gateway_is_kept_for_a_thread() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class));
    }

    @Test
    void logging_goes_through_slf4j() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j.."));
        check(noClasses().should().accessField(System.class, "out"));
        check(noClasses().should().accessField(System.class, "err"));
    }

    @Test
    void nothing_leans_on_the_machines_own_locale_or_time_zone() {
        check(noClasses().should().callMethod(Locale.class, "getDefault"));
        check(noClasses().should().callMethod(TimeZone.class, "getDefault"));
        check(noClasses().should().callMethod(String.class, "toLowerCase"));
        check(noClasses().should().callMethod(String.class, "toUpperCase"));
        check(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
        check(noClasses().should().callMethod(String.class, "formatted", Object[].class));
    }

    @Test
    void every_package_says_what_enters_and_what_leaves() {
        check(classes().should(haveADescribedPackage()));
    }

    private static ArchCondition<JavaClass> haveADescribedPackage() {
        return new ArchCondition<>("be in a package with a package-info.java") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean described = item.getPackage().tryGetPackageInfo().isPresent();
                events.add(new SimpleConditionEvent(item, described, item.getName() + " is in a package without one"));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(CoreClasses.imported());
    }
}
