package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mapping may read only parameters that its method declares, and set only headers that its method response declares.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html">Parameter
 *     mappings</a>
 */
final class DeclaredParameters {

    private static final Pattern OF_REQUEST =
            Pattern.compile("method\\.request\\.(?:multivalue)?(header|querystring|path)\\.(.+)");
    private static final String OF_ANYWHERE = "|context\\..+|stageVariables\\..+|'.*'";
    private static final Pattern REQUEST_SOURCE = Pattern.compile(
            "method\\.request\\.(?:(?:(?:multivalue)?(?:header|querystring)|path)\\..+|body.*)" + OF_ANYWHERE,
            Pattern.DOTALL);
    private static final Pattern RESPONSE_SOURCE = Pattern.compile(
            "integration\\.response\\.(?:(?:multivalue)?header\\..+|body.*)" + OF_ANYWHERE, Pattern.DOTALL);
    private static final String OF_RESPONSE = "method.response.header.";

    private DeclaredParameters() {}

    static void check(Method method, Integration integration) {
        MappingNames.check(integration.requestParameters().values(), REQUEST_SOURCE);
        for (String source : integration.requestParameters().values()) {
            Matcher parameter = OF_REQUEST.matcher(source);
            if (parameter.matches()
                    && !method.requestParameters()
                            .containsKey("method.request." + parameter.group(1) + "." + parameter.group(2))) {
                throw undeclared(source);
            }
        }
    }

    static void check(Method method, IntegrationResponse response) {
        MappingNames.check(response.responseParameters().values(), RESPONSE_SOURCE);
        @Nullable MethodResponse declaring = method.methodResponses().get(response.statusCode());
        Set<String> declared =
                declaring == null ? Set.of() : declaring.responseParameters().keySet();
        for (String target : response.responseParameters().keySet()) {
            if (target.startsWith(OF_RESPONSE) && !declared.contains(target)) {
                throw undeclared(target);
            }
        }
    }

    private static ControlException undeclared(String parameter) {
        return ControlException.badRequest(
                "Invalid mapping expression specified: Validation Result: warnings : [], errors : "
                        + "[Invalid mapping expression parameter specified: " + parameter + "]");
    }
}
