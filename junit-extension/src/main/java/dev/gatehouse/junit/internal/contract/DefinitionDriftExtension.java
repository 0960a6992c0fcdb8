package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.definitiondrift.DefinitionComparison;
import dev.gatehouse.contract.definitiondrift.ExportedStage;
import dev.gatehouse.contract.drift.DefinitionDifference;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.junit.DefinitionMatches;
import dev.gatehouse.junit.internal.DefinitionFile;
import dev.gatehouse.junit.internal.Sessions;
import java.util.Arrays;
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
            DefinitionDrift drift = ours.with(deployed(asked, testClass));
            RunDrift.of(context).add(drift);
            refuse(drift, asked);
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

    private static void refuse(DefinitionDrift drift, DefinitionMatches asked) {
        List<DefinitionDifference> minded = drift.differences().stream()
                .filter(difference -> Arrays.stream(asked.ignore()).noneMatch(at -> isBelow(difference.pointer(), at)))
                .toList();
        if (!minded.isEmpty()) {
            throw new AssertionFailedError(text(drift, minded));
        }
    }

    private static boolean isBelow(String pointer, String ignored) {
        return pointer.equals(ignored) || pointer.startsWith(ignored + "/");
    }

    private static String text(DefinitionDrift drift, List<DefinitionDifference> differences) {
        StringBuilder text = new StringBuilder(drift.api() + " is defined otherwise than it is deployed (stage "
                + drift.stage() + ", " + drift.target() + ") in " + differences.size()
                + (differences.size() == 1 ? " place:" : " places:"));
        for (DefinitionDifference difference : differences) {
            text.append("\n  ").append(difference.pointer());
            if (!difference.place().isEmpty()) {
                text.append("  (").append(difference.place()).append(')');
            }
            text.append("\n    defined:  ").append(shown(difference.defined()));
            text.append("\n    deployed: ").append(shown(difference.deployed()));
        }
        return text.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(nothing)" : value.replace("\n", "\n              ");
    }
}
