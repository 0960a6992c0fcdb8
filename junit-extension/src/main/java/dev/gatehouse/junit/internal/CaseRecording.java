package dev.gatehouse.junit.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.recording.CaseRecorder;
import dev.gatehouse.contract.cases.recording.ExchangeDraft;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.junit.RecordCases;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Writes the exchanges of a test as contract cases, when it is asked to. */
public final class CaseRecording implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException, InterruptedException {
        Optional<CaseRunner> source = CaseTargets.of(context).recordedFrom(context);
        if (source.isEmpty() || context.getExecutionException().isPresent()) {
            return;
        }
        TestSession session = new Sessions(context, Optional.empty()).current();
        Path directory = Path.of(annotation(context).value())
                .resolve(context.getRequiredTestClass().getSimpleName());
        List<Flow> flows = session.flowsOfThisTest();
        for (int i = 0; i < flows.size(); i++) {
            String name = context.getRequiredTestMethod().getName() + (flows.size() == 1 ? "" : "-" + (i + 1));
            ObjectNode draft = new ExchangeDraft(session.gateway()).of(title(context), flows.get(i));
            record(draft, directory.resolve(name + ".json"), source.get());
        }
    }

    private static void record(ObjectNode draft, Path file, CaseRunner source)
            throws IOException, InterruptedException {
        // Under the name that it will have, since messages tell cases by their names.
        Path directory = Files.createTempDirectory("gatehouse-draft");
        Path unfinished = directory.resolve(String.valueOf(file.getFileName()));
        try {
            ContractCase given = new CaseReader().file(Files.writeString(unfinished, draft.toPrettyString()));
            new CaseRecorder(source).record(given, file);
        } finally {
            Files.deleteIfExists(unfinished);
            Files.delete(directory);
        }
    }

    private static String title(ExtensionContext context) {
        return context.getRequiredTestMethod().getName().replace('_', ' ');
    }

    private static RecordCases annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), RecordCases.class)
                .or(() -> AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), RecordCases.class, context.getEnclosingTestClasses()))
                .orElseThrow();
    }
}
