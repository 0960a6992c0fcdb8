package dev.gatehouse.model.rest;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an integration calls, and how, as far as AWS looks at it before there is a request.
 *
 * <p>For example {@code new IntegrationEndpoint(IntegrationType.HTTP, "GET", "ftp://example.com", null).fault()}.
 *
 * @param type the type
 * @param httpMethod the method of the call; null if none was given
 * @param uri its URI; null if none was given
 * @param credentials the role's ARN; null if none was given
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html">PutIntegration</a>
 */
public record IntegrationEndpoint(
        IntegrationType type, @Nullable String httpMethod, @Nullable String uri, @Nullable String credentials) {

    // arn:aws:apigateway:{region}:{subdomain.service|service}:{path|action}/...
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:[^:]*:[^:]*:([^:]*):(.*)", Pattern.DOTALL);
    private static final Pattern GATEWAY_ARN = Pattern.compile("arn:[^:]*:apigateway:.*", Pattern.DOTALL);
    private static final Pattern CREDENTIALS = Pattern.compile("arn:.*|\\$\\{stageVariables\\..*", Pattern.DOTALL);
    private static final Pattern HTTP = Pattern.compile("(?i)(https?://|\\$\\{stageVariables\\.).+", Pattern.DOTALL);

    /**
     * What AWS has against an integration.
     *
     * @param property the property that is wrong, as documents name it
     * @param message AWS's words
     */
    public record Fault(String property, String message) {

        private static Optional<Fault> of(String property, String message) {
            return Optional.of(new Fault(property, message));
        }
    }

    /** What AWS has against it; empty if nothing. */
    public Optional<Fault> fault() {
        if (type == IntegrationType.MOCK) {
            return Optional.empty();
        }
        if (httpMethod == null || httpMethod.isEmpty()) {
            return Fault.of("httpMethod", "Enumeration value for HttpMethod must be non-empty");
        }
        String called = Objects.requireNonNullElse(uri, "");
        boolean http = type == IntegrationType.HTTP || type == IntegrationType.HTTP_PROXY;
        return (http ? httpProblem(called) : arnProblem(called)).or(() -> credentialsProblem(called));
    }

    private static Optional<Fault> httpProblem(String uri) {
        return HTTP.matcher(uri).matches()
                ? Optional.empty()
                : Fault.of("uri", "Invalid HTTP endpoint specified for URI");
    }

    private Optional<Fault> arnProblem(String uri) {
        Matcher arn = ARN.matcher(uri);
        if (!arn.matches()) {
            return Fault.of("uri", "Invalid ARN specified in the request");
        }
        if (!GATEWAY_ARN.matcher(uri).matches()
                || !arn.group(2).matches("(?s)((path|action)/|\\$\\{stageVariables\\.).*")) {
            return Fault.of("uri", "AWS ARN for integration must contain path or action");
        }
        return type == IntegrationType.AWS_PROXY && !arn.group(1).matches("lambda|firehose")
                ? Fault.of(
                        "uri",
                        "Integrations of type 'AWS_PROXY' currently only supports Lambda function "
                                + "and Firehose stream invocations.")
                : Optional.empty();
    }

    /** A function may allow the gateway by its own policy; every other service needs a role. */
    private Optional<Fault> credentialsProblem(String uri) {
        String role = Objects.requireNonNullElse(credentials, "");
        if (!role.isEmpty() && !CREDENTIALS.matcher(role).matches()) {
            return Fault.of("credentials", "Invalid ARN specified in the request");
        }
        Matcher arn = ARN.matcher(uri);
        boolean toService =
                type == IntegrationType.AWS && arn.matches() && !arn.group(1).equals("lambda");
        return toService && role.isEmpty()
                ? Fault.of("credentials", "Role ARN must be specified for AWS integrations")
                : Optional.empty();
    }
}
