package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.bridge.deploy.Plan;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Route;
import dev.gatehouse.record.StageName;
import java.util.List;
import java.util.Optional;

/**
 * What was not deployed: no exchange can be compared with it.
 *
 * @param target the target's name
 */
record DryRun(String target) implements DeployedApi {

    static DryRun of(Plan plan, String target) {
        // Asked for in so many words, so it must be seen whatever becomes of the log.
        System.out.println(target + " would be called as follows; nothing is created in a dry run.\n" + plan);
        return new DryRun(target);
    }

    @Override
    public List<NotComparable> notComparable() {
        return List.of(not());
    }

    @Override
    public Optional<NotComparable> whyNotComparable(String apiId, Route route) {
        return Optional.of(not());
    }

    @Override
    public Optional<NotComparable> whyNotComparable(Flow flow) {
        return Optional.of(not());
    }

    private NotComparable not() {
        return new NotComparable(
                NotComparable.EVERY,
                NotComparable.EVERY,
                NotComparable.EVERY,
                StageName.METHOD_REQUEST,
                "nothing is deployed to " + target + " in a dry run");
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        throw new IllegalStateException(
                "Nothing is deployed to " + target + " in a dry run: ask whyNotComparable first");
    }

    @Override
    public Optional<TargetLog> testInvoke(TargetRequest request, Route route) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing is there
    }
}
