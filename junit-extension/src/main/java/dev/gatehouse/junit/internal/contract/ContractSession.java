package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.comparison.ContractComparison;
import dev.gatehouse.contract.comparison.ExchangeComparison;
import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.junit.internal.TestGateway;
import dev.gatehouse.junit.internal.deployment.TargetChoice;
import dev.gatehouse.junit.internal.deployment.TargetInUse;
import dev.gatehouse.record.Flow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** The comparison of one test. */
public final class ContractSession {

    private final ExtensionContext context;
    private final RunContract run;
    private final List<TargetChoice> targets;

    private ContractSession(ExtensionContext context, RunContract run, List<TargetChoice> targets) {
        this.context = context;
        this.run = run;
        this.targets = targets;
    }

    /** Makes sure that the settings can be read. */
    public static void check(ExtensionContext context) {
        RunContract.of(context);
    }

    /** The comparison of the test in this context, with these targets, or with those of its annotations. */
    public static ContractSession of(ExtensionContext context, List<TargetChoice> registered) {
        List<TargetChoice> targets = registered.isEmpty() ? new Annotated(context).targets() : registered;
        return new ContractSession(context, RunContract.of(context), targets);
    }

    /**
     * Makes the test's exchanges once more on each target.
     *
     * @throws AssertionError if a target goes otherwise, and nobody has accepted that
     * @throws TargetUnavailable if a target is not there, and must be
     */
    public void compare() {
        TestGateway gateway = TestGateway.of(context);
        if (run.isOff()
                || context.getExecutionException()
                        .filter(TestAbortedException.class::isInstance)
                        .isPresent()) {
            return;
        }
        List<Flow> flows = gateway.flows();
        List<Review> reviews = new ArrayList<>();
        for (TargetChoice target : targets) {
            reviews.addAll(compare(gateway, flows, target));
        }
        ContractFailure.of(reviews, run.settings(), run.today()).ifPresent(ContractFailure::raise);
    }

    private List<Review> compare(TestGateway gateway, List<Flow> flows, TargetChoice choice) {
        TargetInUse target = run.target(choice);
        Normalisation rules = new Annotated(context).rules();
        ContractComparison comparison = ContractComparison.of(gateway.gateway()).normalising(rules);
        List<ExchangeComparison> compared = flows.isEmpty()
                ? List.of()
                : compared(choice.stages() ? comparison : comparison.withoutStages(), gateway, flows, target);
        LocalDate today = run.today();
        List<Review> reviews = compared.stream()
                .map(one -> run.settings().accepted().review(one, today))
                .toList();
        run.drift().add(context, reviews);
        ReportEntries.publish(context, target.name(), reviews);
        return reviews;
    }

    private List<ExchangeComparison> compared(
            ContractComparison comparison, TestGateway gateway, List<Flow> flows, TargetInUse target) {
        String name = context.getRequiredTestClass().getSimpleName();
        try {
            DeployedApi there = gateway.deployments().on(target, new Deployable(name, gateway.gateway()));
            return comparison.compare(flows, target.name(), there);
        } catch (TargetUnavailable e) {
            return ContractComparison.unavailable(flows, target.name(), String.valueOf(e.getMessage()));
        }
    }
}
