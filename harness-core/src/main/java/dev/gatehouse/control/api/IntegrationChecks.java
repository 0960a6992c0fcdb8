package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationEndpoint;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What must be true of an integration before it is stored; the rest shows only when it is called. */
final class IntegrationChecks {

    private static final int LEAST_MILLIS = 50;
    private static final int MOST_MILLIS = 29_000;

    private IntegrationChecks() {}

    static void check(Integration integration, @Nullable String integrationHttpMethod) {
        if (integration.type() != IntegrationType.MOCK
                && integrationHttpMethod != null
                && !integrationHttpMethod.isEmpty()) {
            MethodChecks.checkHttpMethod(integrationHttpMethod);
        }
        new IntegrationEndpoint(integration.type(), integrationHttpMethod, integration.uri(), integration.credentials())
                .fault()
                .ifPresent(fault -> {
                    throw ControlException.badRequest(fault.message());
                });
        if (integration.connectionType() == ConnectionType.VPC_LINK && integration.connectionId() == null) {
            throw ControlException.badRequest(
                    "Invalid VPC link: connectionId must be set for connection type VPC_LINK");
        }
        checkTimeout(integration.timeoutInMillis());
        MappingNames.check(integration.requestParameters().keySet(), MappingNames.INTEGRATION_REQUEST);
        MappingNames.checkContentTypes(integration.requestTemplates().keySet());
    }

    private static void checkTimeout(int millis) {
        if (millis < LEAST_MILLIS || millis > MOST_MILLIS) {
            throw ControlException.badRequest(
                    "Timeout should be between " + LEAST_MILLIS + " ms and " + MOST_MILLIS + " ms");
        }
    }

    static void checkPassthrough(@Nullable String behavior) {
        if (behavior != null
                && !behavior.isEmpty()
                && !behavior.toUpperCase(Locale.ROOT).matches("WHEN_NO_MATCH|WHEN_NO_TEMPLATES|NEVER")) {
            throw ControlException.badRequest("Invalid passthrough behavior specified: " + behavior
                    + ". Valid options are WHEN_NO_MATCH, WHEN_NO_TEMPLATES, NEVER");
        }
    }
}
