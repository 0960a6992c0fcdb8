package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.service.ManagementCalls;
import dev.gatehouse.contract.cases.service.SignedCalls;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * The steps that send one request.
 *
 * @param tries how often a request is sent before a difference counts: AWS needs a moment until a deployment is everywhere
 */
record RequestSteps(CaseState state, int tries) {

    /** API Gateway itself gives up after 29 seconds. */
    static final Duration LIMIT = Duration.ofSeconds(40);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    StepResult send(CaseStep step) throws IOException, InterruptedException {
        StepResult result = sendOnce(step);
        for (int again = 1; again < tries && result instanceof StepResult.Differs; again++) {
            state.world().pass(BETWEEN_TRIES);
            result = sendOnce(step);
        }
        return result;
    }

    private StepResult sendOnce(CaseStep step) throws IOException {
        JsonNode request = state.filled(step.subject());
        Door door = state.world().door(request.path("api").asText());
        WireMessage answer = new WireClient(door.server(), LIMIT).send(CaseRequest.of(request, door.host()));
        return judged(step, state.filled(step.expectation()), answer);
    }

    StepResult judged(CaseStep step, JsonNode expected, WireMessage came) {
        CaseAnswer answer = new CaseAnswer(came);
        List<Mismatch> mismatches = answer.mismatches(expected, state);
        return mismatches.isEmpty()
                ? new StepResult.Held(step, answer.shown())
                : new StepResult.Differs(step, answer.shown(), mismatches);
    }

    ManagementCalls managementCalls(String api, String stage) {
        Door door = state.world().door(api);
        SignedCalls calls = new SignedCalls(
                new WireClient(door.server(), LIMIT),
                new RequestSigner("execute-api", state.world().region()),
                new AwsCredentials("test", "test", null),
                state.clock());
        return new ManagementCalls(calls, door.host(), "/" + stage);
    }
}
