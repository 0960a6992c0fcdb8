package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.JwtConfiguration;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of an authorizer.
 *
 * @param protocol what the API speaks
 * @param authorizer the authorizer
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html">Access control
 *     for HTTP APIs</a>
 */
record AuthorizerChecks(ProtocolType protocol, Authorizer authorizer) {

    private static final int LONGEST_TTL = 3600;
    private static final Pattern TOKEN_SOURCE = Pattern.compile("\\$request\\.(header|querystring)\\.[^\\s]+");
    private static final Pattern SOURCE =
            Pattern.compile("\\$?\\{?(request\\.(header|querystring)|context|stageVariables)\\.[^\\s}]+}?");
    private static final Pattern WEBSOCKET_SOURCE =
            Pattern.compile("route\\.request\\.(header|querystring)\\.[^\\s]+|(context|stageVariables)\\.[^\\s]+");
    // AWS asks for https; tests run their issuers on the loopback interface.
    private static final Pattern ISSUER =
            Pattern.compile("https://.+|http://(localhost|127\\.0\\.0\\.1|\\[::1])([:/].*)?");

    /** The authorizer, if there is nothing against it. */
    Authorizer check() {
        if (authorizer.name().isBlank()) {
            throw ControlException.badRequest("Authorizer name must be specified");
        }
        if (authorizer.authorizerType() == AuthorizerType.JWT) {
            checkJwt();
        } else {
            checkRequest();
        }
        return authorizer;
    }

    private void checkJwt() {
        if (protocol != ProtocolType.HTTP) {
            throw ControlException.badRequest("Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.");
        }
        if (authorizer.authorizerPayloadFormatVersion() != null) {
            throw ControlException.badRequest(
                    "AuthorizerPayloadFormatVersion is not a valid parameter for JWT authorizer");
        }
        if (authorizer.authorizerUri() != null) {
            throw ControlException.badRequest("AuthorizerUri is not a valid parameter for JWT authorizer");
        }
        if (authorizer.identitySource().size() != 1
                || !TOKEN_SOURCE.matcher(authorizer.identitySource().get(0)).matches()) {
            throw ControlException.badRequest(
                    "A JWT authorizer needs exactly one identity source, such as" + " $request.header.Authorization");
        }
        checkConfiguration(authorizer.jwtConfiguration());
    }

    private static void checkConfiguration(@Nullable JwtConfiguration configuration) {
        if (configuration == null) {
            throw ControlException.badRequest("JwtConfiguration is a required parameter for JWT authorizer");
        }
        @Nullable String issuer = configuration.issuer();
        if (issuer == null || !ISSUER.matcher(issuer).matches()) {
            throw ControlException.badRequest("Caught exception when connecting to " + issuer
                    + "/.well-known/openid-configuration. The issuer must be an https URL.");
        }
        if (configuration.audience().isEmpty()) {
            throw ControlException.badRequest("Audience is a required parameter for JWT authorizer");
        }
    }

    private void checkRequest() {
        @Nullable String uri = authorizer.authorizerUri();
        if (uri == null || !uri.startsWith("arn:")) {
            throw ControlException.badRequest(
                    "Invalid Authorizer URI: " + uri + ". Authorizer URI should be a valid API"
                            + " Gateway ARN that represents a Lambda function invocation.");
        }
        if (protocol == ProtocolType.HTTP) {
            checkVersion();
        } else if (authorizer.authorizerPayloadFormatVersion() != null || authorizer.enableSimpleResponses()) {
            throw ControlException.badRequest(
                    "AuthorizerPayloadFormatVersion and EnableSimpleResponses are supported for HTTP APIs only");
        }
        boolean http = protocol == ProtocolType.HTTP;
        Pattern allowed = http ? SOURCE : WEBSOCKET_SOURCE;
        authorizer.identitySource().stream()
                .filter(source -> !allowed.matcher(source).matches())
                .findFirst()
                .ifPresent(source -> {
                    throw ControlException.badRequest(
                            (http ? "Invalid" : "Invalid request") + " identity source expression: " + source);
                });
        checkTtl(http);
    }

    private void checkVersion() {
        @Nullable String version = authorizer.authorizerPayloadFormatVersion();
        if (version == null) {
            throw ControlException.badRequest(
                    "AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer");
        }
        if (!version.equals("1.0") && !version.equals("2.0")) {
            throw ControlException.badRequest(
                    "Invalid AuthorizerPayloadFormatVersion " + version + ": 1.0 and 2.0 are" + " supported");
        }
        if (version.equals("1.0") && authorizer.enableSimpleResponses()) {
            throw ControlException.badRequest("EnableSimpleResponses needs AuthorizerPayloadFormatVersion 2.0");
        }
    }

    private void checkTtl(boolean http) {
        @Nullable Integer ttl = authorizer.authorizerResultTtlInSeconds();
        if (ttl != null && !http) {
            throw ControlException.badRequest(
                    "AuthorizerResultTtlInSeconds cannot be set for WEBSOCKET protocol Apis.");
        }
        if (ttl != null && (ttl < 0 || ttl > LONGEST_TTL)) {
            throw ControlException.badRequest(
                    "Authorizer result TTL must be between 0 and " + LONGEST_TTL + " seconds");
        }
        if (ttl != null && ttl > 0 && authorizer.identitySource().isEmpty()) {
            throw ControlException.badRequest(
                    "Identity source must be set if authorizer caching is enabled (TTL is greater than 0)");
        }
    }
}
