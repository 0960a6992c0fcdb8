package dev.gatehouse.contract.target;

import java.util.Optional;

/**
 * A place where APIs run and answer: this JVM, LocalStack, another emulator, or AWS.
 *
 * <pre>{@code
 * try (Target target = new LocalStack(); DeployedApi there = target.deploy(Deployable.of(gateway))) {
 *     TargetAnswer answer = there.send(new TargetRequest(apiId, "dev", request));
 * }
 * }</pre>
 *
 * <p>A target that tests name by its class has a public constructor without parameters, which does nothing yet: a container
 * starts, and credentials are looked for, with the first call. Safe for use by several threads.
 *
 * <p>Every method ends within the target's time limit: with its answer, or with a {@link TargetUnavailable} that says what to
 * do.
 */
public interface Target extends AutoCloseable {

    /** What reports call it, as {@code localstack} or {@code aws eu-west-1}; never empty. */
    String name();

    /**
     * Deploys every API of a gateway's account, as it is. What the target cannot have faithfully is no error: see
     * {@link DeployedApi#notComparable()}.
     *
     * @throws TargetUnavailable if the target does not answer, or answers with what is no answer
     */
    DeployedApi deploy(Deployable api);

    /**
     * The control plane, operation by operation.
     *
     * @param service {@code apigateway} or {@code apigatewayv2}
     */
    ControlCalls calls(String service);

    /**
     * Sends a request to any stage on the target.
     *
     * @param request whose API id is the target's own
     * @throws TargetUnavailable if the target does not answer, or answers with what is no HTTP
     */
    TargetAnswer send(TargetRequest request);

    /**
     * What is around it, for contract cases.
     *
     * @return empty if the target cannot tell, so that cases cannot run there
     * @throws TargetUnavailable if it must be started for that, and cannot be
     */
    default Optional<Surroundings> surroundings() {
        return Optional.empty();
    }

    /** Removes what was deployed and is still there, and stops what was started for this target alone. */
    @Override
    void close();
}
