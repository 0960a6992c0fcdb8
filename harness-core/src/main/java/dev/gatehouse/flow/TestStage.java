package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.time.Instant;
import java.util.Map;

/**
 * The stage that there is not: test invocations see AWS's names in place of a stage's and a domain's.
 *
 * @param accountId the owner's account, 12 digits
 * @param region as {@code us-east-1}
 */
public record TestStage(String accountId, String region) {

    private static final String NAME = "test-invoke-stage";
    private static final String OF_AUTHORIZER = "ESTestInvoke-stage";
    private static final String DOMAIN_NAME = "testPrefix.testDomainName";

    ServedAt servedAt(RestApi api, Map<String, String> variables, Instant now) {
        return servedAt(NAME, api, variables, now);
    }

    /** Authorizers see a stage of another name than methods do. */
    ServedAt ofAuthorizer(RestApi api, Map<String, String> variables, Instant now) {
        return servedAt(OF_AUTHORIZER, api, variables, now);
    }

    private ServedAt servedAt(String name, RestApi api, Map<String, String> variables, Instant now) {
        return new ServedAt(
                accountId, region, api, stage(name, variables, now), "", false, variables, DOMAIN_NAME, null);
    }

    private static Stage stage(String name, Map<String, String> variables, Instant now) {
        return new Stage(
                name, "", null, null, false, null, null, Map.of(), variables, null, null, null, false, null, Map.of(),
                now, now);
    }
}
