package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gatehouse.contract.cases.CaseStep;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.wire.WireException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs cases on a target.
 *
 * <pre>{@code
 * CaseRunner runner = CaseRunner.on(new InProcessCases());
 * for (ContractCase given : new CaseReader().directory(Path.of("src/test/contract"))) {
 *     CaseResult result = runner.run(given);
 * }
 * }</pre>
 *
 * @param target where they run
 * @param goesOn whether steps after one that differs are run too, as far as they can be
 * @param tries how often a request is sent before a difference counts; more than once for targets that need a moment
 * @param clock the machine's
 */
public record CaseRunner(CaseTarget target, boolean goesOn, int tries, InstantSource clock) {

    /** A runner that ends a case at the first step that does not hold. */
    public static CaseRunner on(CaseTarget target) {
        return new CaseRunner(target, false, 1, InstantSource.system());
    }

    /** The same, but every step is run that can be. */
    public CaseRunner goingOn() {
        return new CaseRunner(target, true, tries, clock);
    }

    /** The same, but a request is sent again while its answer differs, so many times in all. */
    public CaseRunner trying(int times) {
        return new CaseRunner(target, goesOn, times, clock);
    }

    /**
     * Runs one case.
     *
     * @throws IOException if what it needs cannot be started
     * @throws InterruptedException if the thread is interrupted in a step that waits
     */
    public CaseResult run(ContractCase given) throws IOException, InterruptedException {
        List<StepResult> results = new ArrayList<>();
        try (CaseWorld world = target.open(given)) {
            CaseState state = new CaseState(world, GivenNames.of(given, world, clock.instant()), clock);
            RequestSteps requests = new RequestSteps(state, tries);
            String explanation = "";
            try (WebSocketSteps webSockets = new WebSocketSteps(state, requests)) {
                Steps steps = new Steps(new ControlSteps(state, requests), requests, webSockets);
                boolean stopped = false;
                for (CaseStep step : given.steps()) {
                    StepResult result = stopped ? new StepResult.NotReached(step) : steps.run(step);
                    if (explanation.isEmpty() && !(result instanceof StepResult.Held)) {
                        explanation = world.explanation();
                    }
                    stopped |= result instanceof StepResult.Broken || (result instanceof StepResult.Differs && !goesOn);
                    results.add(result);
                }
            }
            return new CaseResult(given, target.name(), results, state.names().texts(), explanation);
        }
    }

    private record Steps(ControlSteps control, RequestSteps requests, WebSocketSteps webSockets) {

        StepResult run(CaseStep step) throws InterruptedException {
            try {
                return done(step);
            } catch (CaseProblem | WireException | UncheckedIOException e) {
                return new StepResult.Broken(step, String.valueOf(e.getMessage()));
            } catch (IOException | RuntimeException e) {
                return new StepResult.Broken(step, e.toString());
            }
        }

        private StepResult done(CaseStep step) throws IOException, InterruptedException {
            return switch (step.kind()) {
                case IMPORT -> control.importApi(step);
                case DEPLOY -> control.deploy(step);
                case CALL -> control.call(step);
                case REQUEST -> requests.send(step);
                case WEBSOCKET -> webSockets.run(step);
                case INVOCATIONS -> new InvocationSteps(control.state()).look(step);
                case WAIT -> {
                    control.state().world().pass(Duration.ofMillis((long)
                            (step.subject().asDouble() * 1000)));
                    yield new StepResult.Held(step, MissingNode.getInstance());
                }
            };
        }
    }
}
