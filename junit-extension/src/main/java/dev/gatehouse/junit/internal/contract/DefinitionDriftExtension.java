package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.definitiondrift.DefinitionComparison;
import dev.gatehouse.contract.definitiondrift.ExportedStage;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.junit.DefinitionMatches;
import dev.gatehouse.junit.internal.DefinitionFile;
import dev.gatehouse.junit.internal.Sessions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.AssertionFailedError;

/** Compares the definition of a test class with what is deployed, where {@link DefinitionMatches} asks for it. */
public final class DefinitionDriftExtension implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        DefinitionMatches asked = AnnotationSupport.findAnnotation(testClass, DefinitionMatches.class)
                .orElse(null);
        if (asked != null) {
            DefinitionComparison ours = DefinitionComparison.of(new Sessions(context, Optional.empty()).load());
            RunContract run = RunContract.of(context);
            DefinitionDrift drift = ours.with(deployed(asked, testClass))
                    .reviewed(run.settings().accepted(), List.of(asked.ignore()), run.today());
            run.drift().add(drift);
            if (!drift.open().isEmpty()) {
                throw new AssertionFailedError(new DefinitionFailure(drift, run).text());
            }
        }
    }

    private static ExportedStage deployed(DefinitionMatches asked, Class<?> testClass) {
        if (!asked.export().isEmpty()) {
            DefinitionFile file = DefinitionFile.find(asked.export(), testClass);
            return ExportedStage.text(file.name(), file.text());
        }
        if (asked.restApiId().isEmpty() || asked.stage().isEmpty()) {
            throw new ExtensionConfigurationException("@DefinitionMatches on " + testClass.getName()
                    + " names nothing that is deployed. Give it export = \"...\", or target, restApiId and stage.");
        }
        try (Target target = ReflectionSupport.newInstance(asked.target())) {
            return ExportedStage.of(target, asked.restApiId(), asked.stage());
        }
    }
}
