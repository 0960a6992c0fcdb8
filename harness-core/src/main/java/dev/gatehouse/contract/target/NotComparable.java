package dev.gatehouse.contract.target;

import dev.gatehouse.record.Flow;
import dev.gatehouse.record.Route;
import dev.gatehouse.record.StageName;

/**
 * Something that a target has not, or not as it is in process, so that an answer which uses it proves nothing.
 *
 * @param apiId the API's id in process; {@link #EVERY} for all
 * @param resourcePath the resource's path, as <code>/pets/{id}</code>; {@link #EVERY} for all
 * @param httpMethod the method, {@code ANY} included; {@link #EVERY} for all
 * @param from the first stage that is not as in process: what is refused before it can be compared all the same
 * @param reason why, in a sentence that names the target
 */
public record NotComparable(String apiId, String resourcePath, String httpMethod, StageName from, String reason) {

    /** Stands for every path, or every method. */
    public static final String EVERY = "*";

    /** Nothing of an API can be compared. */
    public static NotComparable everythingOf(String apiId, String reason) {
        return new NotComparable(apiId, EVERY, EVERY, StageName.METHOD_REQUEST, reason);
    }

    /** Whether a method that this route leads to has it. */
    public boolean covers(String api, Route route) {
        return (apiId.equals(EVERY) || apiId.equals(api))
                && (resourcePath.equals(EVERY) || resourcePath.equals(route.resourcePath()))
                && (httpMethod.equals(EVERY) || httpMethod.equals(route.httpMethod()));
    }

    /** Whether an exchange used it. */
    public boolean covers(Flow flow) {
        boolean reached = from == StageName.METHOD_REQUEST
                || flow.stages().get(from.number() - 1).reached();
        return reached && covers(flow.servedFrom().apiId(), flow.methodRequest().route());
    }
}
