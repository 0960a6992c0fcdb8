package dev.gatehouse.junit.assertions;

import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.Route;

/** Assertions on the method request: which method was matched, what came in, and the verdicts on it. */
public final class MethodRequestAssert {

    private final MethodRequestStage stage;
    private final StageCheck check;

    MethodRequestAssert(MethodRequestStage stage, StageCheck check) {
        this.stage = stage;
        this.check = check;
    }

    /**
     * Asserts which method the request was routed to.
     *
     * @param httpMethod the method's, {@code ANY} for an {@code ANY} method
     * @param resourcePath the resource's, as <code>/pets/{id}</code>
     */
    public MethodRequestAssert matched(String httpMethod, String resourcePath) {
        Route route = stage.route();
        check.that(
                route.httpMethod().equals(httpMethod) && route.resourcePath().equals(resourcePath),
                () -> new OtherRoute(httpMethod, resourcePath, route, stage.nearestRoutes()));
        return this;
    }

    /**
     * Asserts by which custom domain name the request came.
     *
     * @param domainName as it was created, so {@code *.example.com} for what that covers
     * @param basePath the base path of the mapping, {@code (none)} for the empty one
     */
    public MethodRequestAssert cameBy(String domainName, String basePath) {
        received().cameBy(domainName, basePath);
        return this;
    }

    /** Asserts that no method was found for the request. */
    public MethodRequestAssert matchedNothing() {
        check.that(!stage.route().found(), () -> new UnexpectedRoute(stage.route()));
        return this;
    }

    /** Asserts a path parameter, as it was sent: percent-encoded. */
    public MethodRequestAssert hasPathParameter(String name, String value) {
        received().pathParameter(name, value);
        return this;
    }

    /** Asserts that one of the decoded values of a query parameter is this. */
    public MethodRequestAssert hasQueryParameter(String name, String value) {
        received().queryParameter(name, value);
        return this;
    }

    /** Asserts that one of the values of a header is this. */
    public MethodRequestAssert hasHeader(String name, String value) {
        received().header(name, value);
        return this;
    }

    /** Asserts the JSON that was sent; single quotes will do. */
    public MethodRequestAssert hasJsonBody(String json) {
        received().body().equalsJson(json);
        return this;
    }

    /** Asserts the text that was sent. */
    public MethodRequestAssert hasBody(String text) {
        received().body().equalsText(text);
        return this;
    }

    /** Asserts that the request passed this stage. */
    public MethodRequestAssert isValid() {
        Fault fault = stage.run().fault();
        if (fault != null) {
            throw check.failure(new NotValid(stage, fault));
        }
        return this;
    }

    /** Asserts that the request was refused for its parameters or its body. */
    public MethodRequestAssert isInvalid() {
        Fault fault = stage.run().fault();
        check.that(
                fault != null
                        && (fault.type() == GatewayResponseType.BAD_REQUEST_BODY
                                || fault.type() == GatewayResponseType.BAD_REQUEST_PARAMETERS),
                () -> new UnexpectedlyValid(stage, fault));
        return this;
    }

    private ReceivedCheck received() {
        return new ReceivedCheck(stage, check);
    }
}
