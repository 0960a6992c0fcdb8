package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.recording.Recording;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.StepResult;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Runs a case before the body of its test. */
record CaseExecution(ContractCase given, CaseRunner runner) implements InvocationInterceptor, ParameterResolver {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        runner.target().cannotRun(given).ifPresent(reason -> {
            throw new TestAbortedException(given.name() + ", " + runner.target().name() + ": " + reason);
        });
        CaseResult result = runner.run(given);
        if (!result.held()) {
            throw failure(result);
        }
        invocation.proceed();
    }

    /** With both values where one place differs, so that an IDE shows them side by side. */
    private static AssertionFailedError failure(CaseResult result) {
        String message = CaseReport.of(result) + edited(result.given());
        if (result.failure().orElse(null) instanceof StepResult.Differs differs
                && differs.mismatches().size() == 1) {
            Mismatch mismatch = differs.mismatches().get(0);
            return new AssertionFailedError(message, mismatch.expected(), mismatch.actual());
        }
        return new AssertionFailedError(message);
    }

    private static String edited(ContractCase given) {
        return Recording.wasEdited(given)
                ? "\n  The file was edited since it was recorded; record it anew, or take \"recording\" out of it."
                : "";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractCase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return given;
    }
}
