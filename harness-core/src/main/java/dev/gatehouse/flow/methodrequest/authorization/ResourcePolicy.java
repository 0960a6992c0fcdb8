package dev.gatehouse.flow.methodrequest.authorization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyException;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.RestApi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resource policy of one deployed API: who may call it at all.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html">How resource
 *     policies affect the authorization workflow</a>
 */
public final class ResourcePolicy {

    private static final String RESOURCE_BASED = "resource-based";

    private final @Nullable Policy policy;
    private final @Nullable String problem;
    private final boolean missing;

    private ResourcePolicy(@Nullable Policy policy, @Nullable String problem, boolean missing) {
        this.policy = policy;
        this.problem = problem;
        this.missing = missing;
    }

    /** Reads the policy; one that cannot be read is a problem, and lets nobody in. */
    public static ResourcePolicy compile(RestApi api, Problems problems) {
        String text = api.policy();
        if (text == null || text.isBlank()) {
            return new ResourcePolicy(
                    null, null, api.endpointConfiguration().types().contains(EndpointType.PRIVATE));
        }
        try {
            // the deployed API may be served in any account and region
            String apiArn = "arn:aws:execute-api:*:*:" + api.id();
            return new ResourcePolicy(Policy.read(Json.MAPPER.readTree(text), apiArn), null, false);
        } catch (PolicyException | JsonProcessingException unreadable) {
            String problem = "the resource policy cannot be read: " + unreadable.getMessage();
            problems.add(ElementAddress.api().child("policy"), problem);
            return new ResourcePolicy(null, problem, false);
        }
    }

    /**
     * What the policy says of a request; empty if the API has none.
     *
     * @throws GatewayFault if the policy cannot be read
     */
    Optional<Verdict> judge(PolicyRequest request) {
        if (problem != null) {
            throw GatewayFault.internalServerError(problem);
        }
        return Optional.ofNullable(policy).map(p -> p.judge(request));
    }

    /** Why the policy refuses a request: the statement, and the part of it. */
    String explain(PolicyRequest request) {
        return policy == null ? "the API has no resource policy" : policy.explain(request);
    }

    /** Refuses everybody if the API is private and has no policy: AWS wants to be told who may call it. */
    void requireIfPrivate(RoutedRequest request) {
        if (missing) {
            throw PolicyFaults.notAllowed(
                    PolicyFaults.ANONYMOUS, RESOURCE_BASED, request, "the API is private and has no policy");
        }
    }

    /** Refuses an anonymous caller whom the policy denies; this comes before an authorizer is asked. */
    void refuseDenied(RoutedRequest request) {
        refuseDenied(judge(request), request);
    }

    private void refuseDenied(Optional<Verdict> verdict, RoutedRequest request) {
        if (verdict.filter(Verdict.EXPLICITLY_DENIED::equals).isPresent()) {
            throw PolicyFaults.explicitlyDenied(
                    PolicyFaults.ANONYMOUS, RESOURCE_BASED, request, explain(PolicyRequest.of(request)));
        }
    }

    /** Refuses an anonymous caller whom the policy does not allow. */
    void requireAllow(RoutedRequest request) {
        Optional<Verdict> verdict = judge(request);
        refuseDenied(verdict, request);
        if (verdict.filter(Verdict.SILENT::equals).isPresent()) {
            throw PolicyFaults.notAllowed(
                    PolicyFaults.ANONYMOUS, RESOURCE_BASED, request, explain(PolicyRequest.of(request)));
        }
    }

    /** Made for the first policy only: most APIs have none, and the mapper is a tenth of a small API's first start. */
    private static final class Json {

        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** Most APIs have no policy, and theirs need not pay for what one would ask about the request. */
    private Optional<Verdict> judge(RoutedRequest request) {
        return policy == null && problem == null ? Optional.empty() : judge(PolicyRequest.of(request));
    }
}
