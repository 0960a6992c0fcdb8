package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseRunner;
import java.util.List;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One case as a test.
 *
 * @param recording whether the case is recorded anew instead of being held to
 */
record CaseInvocation(ContractCase given, CaseRunner runner, boolean recording)
        implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return given.title().isEmpty() ? given.name() : given.name() + ": " + given.title();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(recording ? new CaseRerecording(given, runner) : new CaseExecution(given, runner));
    }
}
