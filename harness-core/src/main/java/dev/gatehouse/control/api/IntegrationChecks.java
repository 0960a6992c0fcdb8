package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationType;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of an integration before it is stored; the rest shows only when it is called. */
final class IntegrationChecks {

    // arn:aws:apigateway:{region}:{subdomain.service|service}:{path|action}/...
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:[^:]*:[^:]*:([^:]*):(.*)", Pattern.DOTALL);
    private static final Pattern GATEWAY_ARN = Pattern.compile("arn:[^:]*:apigateway:.*", Pattern.DOTALL);
    private static final Pattern CREDENTIALS = Pattern.compile("arn:.*|\\$\\{stageVariables\\..*", Pattern.DOTALL);
    private static final Pattern HTTP = Pattern.compile("(?i)(https?://|\\$\\{stageVariables\\.).+", Pattern.DOTALL);

    private static final int LEAST_MILLIS = 50;
    private static final int MOST_MILLIS = 29_000;

    private IntegrationChecks() {}

    static void check(Integration integration, @Nullable String integrationHttpMethod) {
        if (integration.type() != IntegrationType.MOCK) {
            if (integrationHttpMethod == null || integrationHttpMethod.isEmpty()) {
                throw ControlException.badRequest("Enumeration value for HttpMethod must be non-empty");
            }
            MethodChecks.checkHttpMethod(integrationHttpMethod);
            checkUri(integration.type(), integration.uri() == null ? "" : integration.uri());
            checkCredentials(integration);
        }
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

    private static void checkUri(IntegrationType type, String uri) {
        if (type == IntegrationType.HTTP || type == IntegrationType.HTTP_PROXY) {
            if (!HTTP.matcher(uri).matches()) {
                throw ControlException.badRequest("Invalid HTTP endpoint specified for URI");
            }
            return;
        }
        Matcher arn = ARN.matcher(uri);
        if (!arn.matches()) {
            throw ControlException.badRequest("Invalid ARN specified in the request");
        }
        if (!GATEWAY_ARN.matcher(uri).matches()
                || !arn.group(2).matches("(?s)((path|action)/|\\$\\{stageVariables\\.).*")) {
            throw ControlException.badRequest("AWS ARN for integration must contain path or action");
        }
        if (type == IntegrationType.AWS_PROXY && !arn.group(1).matches("lambda|firehose")) {
            throw ControlException.badRequest(
                    "Integrations of type 'AWS_PROXY' currently only supports Lambda function "
                            + "and Firehose stream invocations.");
        }
    }

    /** A function may allow the gateway by its own policy; every other service needs a role. */
    private static void checkCredentials(Integration integration) {
        String credentials = integration.credentials() == null ? "" : integration.credentials();
        if (!credentials.isEmpty() && !CREDENTIALS.matcher(credentials).matches()) {
            throw ControlException.badRequest("Invalid ARN specified in the request");
        }
        Matcher arn = ARN.matcher(integration.uri() == null ? "" : integration.uri());
        boolean toService = integration.type() == IntegrationType.AWS
                && arn.matches()
                && !arn.group(1).equals("lambda");
        if (toService && credentials.isEmpty()) {
            throw ControlException.badRequest("Role ARN must be specified for AWS integrations");
        }
    }
}
