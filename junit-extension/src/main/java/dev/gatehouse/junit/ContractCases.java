package dev.gatehouse.junit;

import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.junit.internal.CaseInvocations;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a directory of contract cases, each as a test of its own that has the case's name and title.
 *
 * <pre>{@code
 * class PetsContractTest {
 *
 *     @ContractCases("src/test/contract")
 *     void hold_in_process() {}
 *
 *     @ContractCases(value = "src/test/contract", target = LocalStack.class)
 *     void hold_on_localstack(ContractCase given) {}
 * }
 * }</pre>
 *
 * <p>The method's body runs after a case has held, and may take the {@code ContractCase}. A case that the target cannot run is
 * skipped with the reason. A failure names the case, the step, the place in the answer, what was expected and what came.
 *
 * <p>On a class it is for the one test of {@link RunsContractCases}, which the class then implements.
 */
@Documented
@Inherited
@java.lang.annotation.Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(CaseInvocations.class)
public @interface ContractCases {

    /** The directory: below the project's directory, or on the class path. Directories below it count too. */
    String value();

    /** Names of cases to run, in which {@code *} stands for anything; by default all. */
    String[] only() default {};

    /** Where they run: a class with a public constructor without parameters, made once for the run. */
    Class<? extends Target> target() default InProcess.class;
}
