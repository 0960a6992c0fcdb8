package dev.gatehouse.contract.comparison;

import dev.gatehouse.Gateway;
import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.record.Flow;
import java.util.List;

/**
 * Makes the exchanges of a gateway once more on a target, and compares.
 *
 * <pre>{@code
 * List<ExchangeComparison> compared = ContractComparison.of(gateway)
 *         .normalising(Normalisation.standard().ignoringHeaders("X-Build"))
 *         .compare(gateway.flows().all(), new LocalStack());
 * }</pre>
 *
 * <p>All requests are sent first, in the order in which they were made, so that what the API keeps between them is the same;
 * only then is the target asked for its inner stages, which makes each call of a backend once more.
 */
public final class ContractComparison {

    private final Gateway gateway;
    private final Normalisation rules;
    private final boolean stages;

    private ContractComparison(Gateway gateway, Normalisation rules, boolean stages) {
        this.gateway = gateway;
        this.rules = rules;
        this.stages = stages;
    }

    /** A comparison of this gateway's exchanges by the standard rules, stages included. */
    public static ContractComparison of(Gateway gateway) {
        return new ContractComparison(gateway, Normalisation.standard(), true);
    }

    /** The same by other rules. */
    public ContractComparison normalising(Normalisation other) {
        return new ContractComparison(gateway, other, stages);
    }

    /** The same without test invocations: backends are called once only, and the inner stages are not compared. */
    public ContractComparison withoutStages() {
        return new ContractComparison(gateway, rules, false);
    }

    /**
     * Deploys the gateway's APIs, compares, and removes them again.
     *
     * @param flows of this gateway, oldest first
     * @return one comparison a flow; if the target is not there, all of them say so
     */
    public List<ExchangeComparison> compare(List<Flow> flows, Target target) {
        try (DeployedApi there = target.deploy(Deployable.of(gateway))) {
            return compare(flows, target.name(), there);
        } catch (TargetUnavailable e) {
            return unavailable(flows, target.name(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Compares with what is deployed already.
     *
     * @param flows of this gateway, oldest first
     * @param target the target's name
     * @param there the gateway's APIs on the target
     * @return one comparison a flow
     */
    public List<ExchangeComparison> compare(List<Flow> flows, String target, DeployedApi there) {
        Replay replay = new Replay(gateway, there);
        List<Replayed> replayed = flows.stream().map(replay::send).toList();
        if (stages) {
            replayed = replayed.stream().map(replay::revealStages).toList();
        }
        Judgement judgement = new Judgement(target, rules, there::ownNames);
        return replayed.stream().map(judgement::of).toList();
    }

    /** What there is to say where the target is not there at all. */
    public static List<ExchangeComparison> unavailable(List<Flow> flows, String target, String reason) {
        return flows.stream()
                .map(flow -> new ExchangeComparison(Exchange.of(flow), target, new Verdict.Unavailable(reason, false)))
                .toList();
    }
}
