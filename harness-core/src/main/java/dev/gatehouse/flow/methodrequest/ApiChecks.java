package dev.gatehouse.flow.methodrequest;

import dev.gatehouse.flow.methodrequest.authorization.ResourcePolicy;
import dev.gatehouse.flow.methodrequest.validation.ModelSchemas;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;

/**
 * What the method requests of one deployed API have in common.
 *
 * @param snapshot the API
 * @param policy its resource policy
 * @param schemas its models
 */
public record ApiChecks(ApiSnapshot snapshot, ResourcePolicy policy, ModelSchemas schemas) {

    /** Compiles them; what cannot be read is a problem. */
    public static ApiChecks compile(ApiSnapshot snapshot, Problems problems) {
        return new ApiChecks(
                snapshot, ResourcePolicy.compile(snapshot.api(), problems), ModelSchemas.compile(snapshot, problems));
    }
}
