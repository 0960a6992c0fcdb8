package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reason.AuthorizerDecided;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.MethodRequestStage;
import java.util.List;
import java.util.Map;

/** Assertions on the first stage of an HTTP or WebSocket API: which route was matched, what came in, and who was let in. */
public final class RouteAssert {

    private final MethodRequestStage stage;
    private final StageCheck check;

    RouteAssert(MethodRequestStage stage, StageCheck check) {
        this.stage = stage;
        this.check = check;
    }

    /**
     * Asserts which route the request was for.
     *
     * @param routeKey the route's key, as <code>GET /pets/{id}</code>, {@code $default} or {@code join}
     */
    public RouteAssert matched(String routeKey) {
        check.that(stage.route().routeKey().equals(routeKey), () -> new OtherRouteKey(routeKey, stage));
        return this;
    }

    /** Asserts that no route was found for the request. */
    public RouteAssert matchedNothing() {
        check.that(!stage.route().found(), () -> new OtherRouteKey("none", stage));
        return this;
    }

    /** Asserts that the API's CORS configuration answered the request, a browser's preflight that no route takes. */
    public RouteAssert wasPreflight() {
        boolean answered = !stage.reasons(Reason.PreflightAnswered.class).isEmpty();
        check.that(answered, () -> new OtherRouteKey("none: a preflight that CORS answers", stage));
        return this;
    }

    /**
     * Asserts that an authorizer let the request in.
     *
     * @param authorizer the authorizer's name
     */
    public RouteAssert wasAuthorizedBy(String authorizer) {
        check.that(decided(authorizer, true), () -> OtherAuthorization.by(authorizer, true, stage));
        return this;
    }

    /**
     * Asserts that an authorizer refused the request.
     *
     * @param authorizer the authorizer's name
     */
    public RouteAssert wasRefusedBy(String authorizer) {
        check.that(decided(authorizer, false), () -> OtherAuthorization.by(authorizer, false, stage));
        return this;
    }

    /** Asserts that the request was signed by somebody who may call the route. */
    public RouteAssert wasAuthorizedByIam() {
        check.that(isAuthorized("AWS_IAM"), () -> new OtherAuthorization("allowed by AWS_IAM", stage));
        return this;
    }

    /** Asserts that the route asks for no authorization. */
    public RouteAssert wasOpenToAll() {
        check.that(isAuthorized("NONE"), () -> new OtherAuthorization("no authorization asked for", stage));
        return this;
    }

    /** Asserts that a Lambda authorizer was not asked, because what it said before is still kept. */
    public RouteAssert usedCachedAuthorization() {
        boolean kept = !stage.reasons(Reason.AuthorizerAnswerKept.class).isEmpty();
        check.that(kept, () -> new OtherAuthorization("decided by what the authorizer had said before", stage));
        return this;
    }

    /** Asserts a claim of the caller's token, all of which are texts. */
    public RouteAssert hasClaim(String name, String value) {
        Map<String, Object> claims =
                stage.authorization() instanceof Authorization.ByToken token ? token.claims() : Map.of();
        said("claim", claims, name).has(value);
        return this;
    }

    /** Asserts a value of the context that a Lambda authorizer's function answered. */
    public RouteAssert hasAuthorizerContext(String name, String value) {
        Map<String, Object> context =
                stage.authorization() instanceof Authorization.ByFunction function ? function.context() : Map.of();
        said("authorizer context", context, name).has(value);
        return this;
    }

    /** Asserts that the request was over the limit of its route. */
    public RouteAssert wasThrottled() {
        List<Reason.LimitChecked> limits = stage.reasons(Reason.LimitChecked.class);
        check.that(limits.stream().anyMatch(limit -> !limit.accepted()), () -> OtherAuthorization.limit(limits));
        return this;
    }

    /**
     * Asserts by which custom domain name the request came.
     *
     * @param domainName as it was created, so {@code *.example.com} for what that covers
     * @param apiMappingKey the key of the API mapping, {@code (none)} for the empty one
     */
    public RouteAssert cameBy(String domainName, String apiMappingKey) {
        received().cameBy(domainName, apiMappingKey);
        return this;
    }

    /** Asserts a path parameter, decoded, as HTTP APIs hand it on. */
    public RouteAssert hasPathParameter(String name, String value) {
        received().pathParameter(name, value);
        return this;
    }

    /** Asserts that one of the decoded values of a query parameter is this. */
    public RouteAssert hasQueryParameter(String name, String value) {
        received().queryParameter(name, value);
        return this;
    }

    /** Asserts that one of the values of a header is this. */
    public RouteAssert hasHeader(String name, String value) {
        received().header(name, value);
        return this;
    }

    /** Asserts the JSON that was sent; single quotes will do. */
    public RouteAssert hasJsonBody(String json) {
        received().body().equalsJson(json);
        return this;
    }

    /** Asserts the text that was sent. */
    public RouteAssert hasBody(String text) {
        received().body().equalsText(text);
        return this;
    }

    /** Asserts that a message was refused because it does not fit the model of its route. */
    public RouteAssert wasInvalid() {
        Fault fault = stage.run().fault();
        boolean invalid = stage.reasons(Reason.BodyValidated.class).stream()
                .anyMatch(body -> !body.errors().isEmpty());
        check.that(fault != null && invalid, () -> new UnexpectedlyValid(stage, fault));
        return this;
    }

    /** Asserts that the request passed this stage. */
    public RouteAssert wasLetIn() {
        Fault fault = stage.run().fault();
        if (fault != null) {
            throw check.failure(new UnexpectedFault(fault));
        }
        return this;
    }

    private boolean decided(String authorizer, boolean allowed) {
        return stage.reasons(AuthorizerDecided.class).stream()
                .anyMatch(decided -> decided.authorizer().equals(authorizer) && decided.allowed() == allowed);
    }

    private boolean isAuthorized(String type) {
        return stage.reasons(Reason.Authorized.class).stream()
                .anyMatch(authorized -> authorized.authorizationType().equals(type));
    }

    private ValuesCheck said(String kind, Map<String, Object> values, String name) {
        Object found = values.get(name);
        List<String> texts = found == null ? List.of() : List.of(found.toString());
        return new ValuesCheck(kind, name, texts, values.keySet(), check);
    }

    private ReceivedCheck received() {
        return new ReceivedCheck(stage, check);
    }
}
