package dev.gatehouse.flow.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a step decided as it did: a value that assertions compare, and that the report puts into words.
 *
 * <p>A stage may need further kinds; each is one more record here, with one more sentence in the record's rendering.
 */
public sealed interface Reason {

    /** The request came in by a custom domain name; {@code (none)} is the mapping without a base path. */
    record DomainMatched(String domainName, String basePath, String apiId, String stage) implements Reason {}

    /** A certificate was held against the truststore of a domain name; the subject is empty if the client showed none. */
    record ClientCertificateChecked(String subject, boolean accepted, String because) implements Reason {}

    /** A resource and method fit the request. */
    record RouteMatched(String httpMethod, String resourcePath, Map<String, String> pathParameters) implements Reason {}

    /** The route of an HTTP API that takes the request, and what makes it the best. */
    record RouteKeyMatched(String routeKey, Map<String, String> pathParameters, String because) implements Reason {}

    /** A resource or route came near and was not taken. */
    record RouteRejected(String httpMethod, String resourcePath, String because) implements Reason {}

    /** Authorization passed or was not asked for. */
    record Authorized(String authorizationType, String because) implements Reason {}

    /** Authorization refused the request. */
    record AuthorizationRefused(String authorizationType, String because) implements Reason {}

    /** What an authorizer of an HTTP API decided; {@code because} names the claim, scope or identity source that decided it. */
    record AuthorizerDecided(String authorizer, String authorizationType, boolean allowed, String because)
            implements Reason {}

    /** A part of a request that an HTTP API's authorizer goes by, as {@code $request.header.Authorization}. */
    record IdentitySourceRead(String identitySource, boolean present) implements Reason {}

    /** What a Lambda authorizer had said before is still kept, so that it is not asked. */
    record AuthorizerAnswerKept(String authorizerId, Duration left) implements Reason {}

    /**
     * A Lambda authorizer was invoked, and did not answer from what is kept.
     *
     * @param authorizerId the authorizer's id
     * @param function the function's name or ARN
     * @param event what it was sent
     * @param answer what it answered
     * @param status Lambda's status
     */
    record AuthorizerAnswered(
            String authorizerId, String function, String event, String answer, int status, Duration latency)
            implements Reason {}

    /** The verdict on the API key. */
    record ApiKeyChecked(boolean accepted, String because) implements Reason {}

    /** A limit of the stage, the method or the usage plan was looked at. */
    record LimitChecked(String limit, boolean accepted, String because) implements Reason {}

    /** Nothing was validated, and why. */
    record ValidationSkipped(String because) implements Reason {}

    /** A required parameter, as {@code method.request.header.X}, was looked for. */
    record ParameterValidated(String parameter, boolean present) implements Reason {}

    /** A body was held against a model; no errors means that it is valid. */
    record BodyValidated(String modelName, @Nullable String contentType, List<String> errors) implements Reason {}

    /** A mapping template was chosen. */
    record TemplateChosen(String contentType, String because) implements Reason {}

    /** The payload went on as it is. */
    record PassedThrough(String because) implements Reason {}

    /** A template ran; {@code explanation} pairs its references with their values, as far as they are known. */
    record TemplateRendered(String contentType, String output, Map<String, String> explanation) implements Reason {}

    /** A parameter was mapped; no values means that the source was absent. */
    record ParameterMapped(String target, String expression, List<String> values) implements Reason {}

    /** A function's event or answer is of one of the two payload formats of HTTP APIs. */
    record PayloadFormatUsed(String version, String what) implements Reason {}

    /** Stage variables filled a text in. */
    record StageVariablesFilled(String source, String result) implements Reason {}

    /** An HTTP API's CORS configuration answered a browser's preflight that no route takes. */
    record PreflightAnswered(String because) implements Reason {}

    /** An HTTP API's CORS configuration was held against the origin of a browser's page. */
    record CorsChecked(String origin, boolean allowed, String because) implements Reason {}

    /** A template's override changed a header, parameter or status. */
    record OverrideApplied(String target, String value) implements Reason {}

    /** A payload was converted between bytes and base64 text. */
    record ContentConverted(String from, String to, String because) implements Reason {}

    /** A header was dropped or renamed on the way, as AWS does with reserved names. */
    record HeaderChanged(String name, @Nullable String newName, String because) implements Reason {}

    /** The stage's cache had an answer: the endpoint is not called. {@code keptBy} is the request that brought it. */
    record CacheHit(CacheKey key, String keptBy, Duration age, Duration ttl) implements Reason {}

    /** The stage's cache had none; {@code lastKept} is the key that the method's newest answer is kept under, if any. */
    record CacheMiss(CacheKey key, String because, @Nullable CacheKey lastKept) implements Reason {}

    /**
     * A parameter in which a request differs from the one whose kept answer it got: the cache does not tell it apart. No
     * values means absent.
     */
    record NotInCacheKey(String parameter, List<String> whenKept, List<String> now) implements Reason {}

    /** The stage has a cache, and it does not concern this request. */
    record CacheNotUsed(String because) implements Reason {}

    /** A client asked for a new answer with {@code Cache-Control: max-age=0}. */
    record CacheInvalidation(boolean accepted, String because) implements Reason {}

    /** The endpoint's answer was put into the stage's cache. */
    record CacheKept(CacheKey key, Duration ttl) implements Reason {}

    /** The endpoint's answer was not put into the stage's cache. */
    record CacheNotKept(String because) implements Reason {}

    /** The endpoint was called. */
    record EndpointCalled(String endpoint, Duration latency) implements Reason {}

    /**
     * A call of an AWS service was signed; {@code signedBy} is the access key id, {@code credentials} where it came from, and
     * {@code endpoint} the address that answers for AWS.
     */
    record ServiceCallSigned(String service, String region, String endpoint, String signedBy, String credentials)
            implements Reason {}

    /** An integration response was picked; a null pattern is the default's. */
    record ResponseSelected(@Nullable String selectionPattern, String statusCode, String matchedAgainst)
            implements Reason {}

    /** An integration response's pattern did not match. */
    record ResponseNotSelected(String selectionPattern, String statusCode, String matchedAgainst) implements Reason {}

    /** The gateway answered by itself. */
    record Faulted(String gatewayResponseType, @Nullable String clientMessage, String truth) implements Reason {}

    /** An HTTP API answered by itself; {@code words} is all that its client hears. */
    record Refused(int status, String words, String truth) implements Reason {}

    /** Anything else worth telling. */
    record Noted(String text) implements Reason {}
}
