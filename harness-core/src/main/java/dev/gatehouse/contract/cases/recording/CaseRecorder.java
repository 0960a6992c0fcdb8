package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.CaseReader;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.run.CaseReport;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.cases.run.CaseRunner;
import dev.gatehouse.contract.cases.run.StepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Records what a target answers.
 *
 * <pre>{@code
 * CaseRecorder recorder = new CaseRecorder(CaseRunner.on(TargetCases.on(target)));
 * ContractCase recorded = recorder.record(draft, Path.of("src/test/contract", draft.name() + ".json"));
 * List<CaseChange> changes = CaseChange.between(draft, recorded);
 * }</pre>
 *
 * <p>A case is run twice: what differs between two runs in a row varies, whatever it looks like.
 *
 * @param runner on the target
 */
public record CaseRecorder(CaseRunner runner) {

    /**
     * Runs a case and writes it with the answers as its expectations. What steps expect beside requests and messages is kept
     * where it held, since a person wrote it for a reason.
     *
     * @param draft a case, whose requests may expect nothing yet
     * @param file where to write it; replaced if it is there
     * @throws RecordingException if the target cannot run the case, or a step of it cannot be done
     * @throws IOException if the file cannot be written
     */
    public ContractCase record(ContractCase draft, Path file) throws IOException, InterruptedException {
        runner.target().cannotRun(draft).ifPresent(why -> {
            throw new RecordingException(
                    draft.name() + " cannot be recorded from " + runner.target().name() + ": " + why);
        });
        CaseResult first = run(draft);
        CaseResult second = run(draft);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.setAll((ObjectNode) draft.document());
        document.put("trust", trust());
        Instant now = runner.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        document.set("steps", steps(first, second, now));
        String region = first.names().getOrDefault("region", "");
        ObjectNode sealed = Recording.sealed(document, now.toString(), first.target(), region);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, sealed.toPrettyString() + "\n");
        return new CaseReader().file(file);
    }

    /** As {@code aws-recorded}, or {@code localstack-recorded}; the region stands elsewhere. */
    private String trust() {
        String name = runner.target().name();
        return (name.startsWith("aws ") ? "aws" : name.replace(' ', '-')) + "-recorded";
    }

    private CaseResult run(ContractCase draft) throws IOException, InterruptedException {
        CaseResult result = runner.goingOn().run(draft);
        for (StepResult step : result.steps()) {
            boolean noAnswer = step instanceof StepResult.Broken || step instanceof StepResult.NotReached;
            if (noAnswer || (step instanceof StepResult.Differs && !isRecorded(step.step()))) {
                throw new RecordingException(
                        "nothing was recorded, since a step cannot be done:\n" + CaseReport.of(result));
            }
        }
        return result;
    }

    private static ArrayNode steps(CaseResult first, CaseResult second, Instant now) {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        for (CaseStep step : first.given().steps()) {
            ObjectNode recorded = step.source().deepCopy();
            if (isRecorded(step)) {
                JsonNode one = answer(first, step.number());
                JsonNode other = answer(second, step.number());
                recorded.set("expect", new RecordedAnswer(first, second, now).expectation(one, other));
            }
            steps.add(recorded);
        }
        return steps;
    }

    private static boolean isRecorded(CaseStep step) {
        return switch (step.kind()) {
            case REQUEST -> true;
            case WEBSOCKET -> step.subject().has("receive") || step.subject().has("connect");
            default -> false;
        };
    }

    private static JsonNode answer(CaseResult result, int step) {
        StepResult found = result.steps().get(step);
        return found instanceof StepResult.Held held ? held.answer() : ((StepResult.Differs) found).answer();
    }
}
