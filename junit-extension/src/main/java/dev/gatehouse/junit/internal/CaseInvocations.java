package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.junit.ContractCases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes a test of each case. */
public final class CaseInvocations implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ContractCases wanted = annotation(context);
        CaseTargets targets = CaseTargets.of(context);
        List<ContractCase> cases = new CaseDirectory(targets.unused())
                .read(wanted.value(), context.getRequiredTestClass()).stream()
                        .filter(given -> isWanted(given, wanted.only()))
                        .toList();
        if (cases.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "No case in " + wanted.value() + " has a name like " + String.join(" or ", wanted.only()) + ".");
        }
        cases.forEach(targets.unused()::uses);
        Optional<CaseRunner> source = targets.recordedFrom(context);
        CaseRunner runner = source.orElseGet(() -> targets.runner(wanted.target()));
        return cases.stream().map(given -> new CaseInvocation(given, runner, source.isPresent()));
    }

    private static ContractCases annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), ContractCases.class)
                .or(() -> AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), ContractCases.class, context.getEnclosingTestClasses()))
                .orElseThrow(
                        () -> new ExtensionConfigurationException(
                                context.getRequiredTestClass().getName()
                                        + " implements RunsContractCases and names no cases: put @ContractCases(\"...\") on it."));
    }

    private static boolean isWanted(ContractCase given, String[] names) {
        return names.length == 0
                || Stream.of(names).anyMatch(name -> Optional.of(given.name())
                        .filter(n -> n.matches("\\Q" + name.replace("*", "\\E.*\\Q") + "\\E"))
                        .isPresent());
    }
}
