package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.recording.CaseChange;
import dev.gatehouse.contract.cases.recording.CaseRecorder;
import dev.gatehouse.contract.cases.recording.Recording;
import dev.gatehouse.contract.cases.run.CaseRunner;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Records a recorded case anew and tells what has changed; the test is skipped, since nothing was held to anything. */
record CaseRerecording(ContractCase given, CaseRunner source) implements InvocationInterceptor, ParameterResolver {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        invocation.skip();
        if (Recording.of(given).isEmpty()) {
            throw new TestAbortedException(given.name() + " was written by hand, and is not recorded.");
        }
        ContractCase recorded = new CaseRecorder(source).record(given, given.file());
        List<CaseChange> changes = CaseChange.between(given, recorded);
        String told = changes.isEmpty()
                ? "nothing has changed since " + since()
                : "changed since " + since() + ":\n"
                        + changes.stream().map(CaseChange::toString).collect(Collectors.joining("\n"));
        context.publishReportEntry(given.name(), told);
        throw new TestAbortedException(
                given.name() + " was recorded from " + source.target().name() + ": " + told);
    }

    private String since() {
        return Recording.of(given).map(r -> r.date() + " (" + r.target() + ")").orElse("");
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
