package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.definitiondrift.DefinitionComparison;
import dev.gatehouse.contract.definitiondrift.ExportedStage;
import dev.gatehouse.contract.drift.DefinitionDrift;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.control.error.ControlException;
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
        RunContract run = RunContract.of(context);
        if (!run.isOff()) {
            AnnotationSupport.findAnnotation(context.getRequiredTestClass(), DefinitionMatches.class)
                    .ifPresent(asked -> compare(context, run, asked));
        }
    }

    private static void compare(ExtensionContext context, RunContract run, DefinitionMatches asked) {
        DefinitionComparison ours = DefinitionComparison.of(new Sessions(context, Optional.empty()).load());
        ExportedStage theirs;
        try {
            theirs = deployed(asked, context.getRequiredTestClass());
        } catch (TargetUnavailable gone) {
            if (run.settings().mode() == ContractSettings.Mode.AVAILABLE) {
                context.publishReportEntry("definition not compared", String.valueOf(gone.getMessage()));
                return;
            }
            throw new AssertionFailedError(gone.getMessage() + "\n" + ContractFailure.DO_WITHOUT, gone);
        }
        DefinitionDrift drift =
                ours.with(theirs).reviewed(run.settings().accepted(), List.of(asked.ignore()), run.today());
        run.drift().add(drift);
        if (!drift.open().isEmpty()) {
            throw new AssertionFailedError(new DefinitionFailure(drift, run).text());
        }
    }

    private static ExportedStage deployed(DefinitionMatches asked, Class<?> testClass) {
        if (!asked.export().isEmpty()) {
            DefinitionFile file = DefinitionFile.find(asked.export(), testClass);
            return ExportedStage.text(file.name(), file.text());
        }
        if (asked.target() == InProcess.class
                || asked.restApiId().isEmpty()
                || asked.stage().isEmpty()) {
            throw new ExtensionConfigurationException("@DefinitionMatches on " + testClass.getName()
                    + " names nothing that is deployed. Give it export = \"...\", or target, restApiId and stage.");
        }
        try (Target target = ReflectionSupport.newInstance(asked.target())) {
            return exported(target, asked, testClass);
        }
    }

    private static ExportedStage exported(Target target, DefinitionMatches asked, Class<?> testClass) {
        try {
            return ExportedStage.of(target, asked.restApiId(), asked.stage());
        } catch (ControlException refused) {
            throw new ExtensionConfigurationException(
                    "@DefinitionMatches on " + testClass.getName() + " asks " + target.name() + " for the stage "
                            + asked.stage() + " of the REST API " + asked.restApiId() + ", which answers: "
                            + refused.getMessage()
                            + ". Give restApiId and stage as its GetRestApis and GetStages show them.",
                    refused);
        }
    }
}
