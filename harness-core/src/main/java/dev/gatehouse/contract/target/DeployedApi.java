package dev.gatehouse.contract.target;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was deployed to a target: it answers under the ids that the API has in process. */
public interface DeployedApi extends AutoCloseable {

    /**
     * What the target does not have as it is in process, and why. Answers of these methods prove nothing, whether they are
     * equal or not.
     */
    List<NotComparable> notComparable();

    /** Why what a route leads to cannot be compared, whatever becomes of a request; empty if it can. */
    default Optional<NotComparable> whyNotComparable(String apiId, Route route) {
        return notComparable().stream().filter(not -> not.covers(apiId, route)).findFirst();
    }

    /** Why an exchange cannot be compared; empty if it can. */
    default Optional<NotComparable> whyNotComparable(Flow flow) {
        if (flow.servedFrom().byCustomDomain()) {
            return Optional.of(NotComparable.everythingOf(
                    flow.servedFrom().apiId(), "it came by a custom domain name, and those are not deployed"));
        }
        return notComparable().stream().filter(not -> not.covers(flow)).findFirst();
    }

    /**
     * What the target calls things that have another name in process, each with what stands in its place when answers are
     * compared: the id of the API there, as {@code a1b2c3d4e5} → {@code <api-id>}.
     *
     * @param apiId the API's id in process
     */
    default Map<String, String> ownNames(String apiId) {
        return Map.of();
    }

    /**
     * Sends a request to the stage that it names.
     *
     * @param request whose API id and stage are those in process
     * @throws IllegalArgumentException if no such API was deployed
     * @throws TargetUnavailable if the target does not answer, or answers with what is no HTTP
     */
    TargetAnswer send(TargetRequest request);

    /**
     * Runs the method once more by {@code TestInvokeMethod}, past authorizers and API keys, and shows what it reveals.
     *
     * @param request whose API id and stage are those in process
     * @param route where it leads, as it was recorded in process
     * @return empty if the target reveals nothing of this API: it is no REST API, or the target has no such operation
     * @throws TargetUnavailable if the target does not answer
     */
    Optional<TargetLog> testInvoke(TargetRequest request, Route route);

    /** Removes it from the target. */
    @Override
    void close();
}
