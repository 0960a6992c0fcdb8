package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reason.ServiceCallSigned;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.IntegrationRequestStage;
import dev.gatehouse.record.redaction.Masked;
import java.util.List;
import java.util.stream.IntStream;

/** Assertions on the integration request: how the payload was made, and who was called with what. */
public final class IntegrationRequestAssert {

    private final IntegrationRequestStage stage;
    private final StageCheck check;

    IntegrationRequestAssert(IntegrationRequestStage stage, StageCheck check) {
        this.stage = stage;
        this.check = check;
    }

    /** Asserts that the mapping template of this content type ran. */
    public IntegrationRequestAssert usedTemplate(String contentType) {
        check.that(stage.templateContentType().equals(contentType), () -> new OtherTemplate(contentType, stage));
        return this;
    }

    /** Asserts that the body went on as it came. */
    public IntegrationRequestAssert passedThrough() {
        check.that(stage.passedThrough(), () -> new NotPassedThrough(stage));
        return this;
    }

    /** Asserts the payload format of the event that an HTTP API's function got, {@code 1.0} or {@code 2.0}. */
    public IntegrationRequestAssert usedPayloadFormat(String version) {
        new MappingCheck(stage, check).payloadFormat(version);
        return this;
    }

    /**
     * Asserts what a parameter mapping made.
     *
     * @param parameter as it is configured: {@code integration.request.header.X}, or of HTTP APIs {@code append:header.X}
     * @param values its values; none if its source was absent, and nothing was mapped
     */
    public IntegrationRequestAssert mappedParameter(String parameter, String... values) {
        new MappingCheck(stage, check).parameter(parameter, List.of(values));
        return this;
    }

    /** Asserts the JSON that was sent to the endpoint; single quotes will do. */
    public IntegrationRequestAssert hasJsonBody(String json) {
        body().equalsJson(json);
        return this;
    }

    /** Asserts members of the JSON that was sent to the endpoint; there may be more. */
    public IntegrationRequestAssert hasJsonBodyContaining(String json) {
        body().containsJson(json);
        return this;
    }

    /** Asserts the text that was sent to the endpoint. */
    public IntegrationRequestAssert hasBody(String text) {
        body().equalsText(text);
        return this;
    }

    /** Asserts that the endpoint was sent no body. */
    public IntegrationRequestAssert hasNoBody() {
        body().isEmpty();
        return this;
    }

    /** Asserts that one of the values of a header sent to the endpoint is this. */
    public IntegrationRequestAssert hasHeader(String name, String value) {
        ValuesCheck.header(name, stage.call().headers(), check).has(value);
        return this;
    }

    /** Asserts that the endpoint was sent no such header. */
    public IntegrationRequestAssert hasNoHeader(String name) {
        ValuesCheck.header(name, stage.call().headers(), check).isAbsent();
        return this;
    }

    /**
     * Asserts that an AWS service was called, signed: its name as integration URIs have it, as {@code sqs}. What it was asked
     * for is in {@link #calledUri(String) the URI} at AWS, in the headers and in the body.
     */
    public IntegrationRequestAssert calledService(String service) {
        boolean signed = stage.reasons(ServiceCallSigned.class).stream()
                .anyMatch(
                        call -> call.service().equals(service) || call.service().endsWith("." + service));
        check.that(isOf(Call.Kind.SERVICE) && signed, () -> new OtherCall("signed call of " + service, stage.call()));
        return this;
    }

    private boolean hasUri() {
        return isOf(Call.Kind.HTTP) || isOf(Call.Kind.SERVICE);
    }

    /** Asserts the HTTP method and the URI, with its query, that were called; of an AWS service, the URI at AWS. */
    public IntegrationRequestAssert calledUri(String httpMethod, String uri) {
        String called = stage.call().method() + " " + stage.call().target();
        check.that(
                hasUri() && called.equals(httpMethod + " " + uri),
                () -> new OtherCall(httpMethod + " " + uri, stage.call()));
        return this;
    }

    /** Asserts the URI, with its query, that was called. */
    public IntegrationRequestAssert calledUri(String uri) {
        check.that(hasUri() && stage.call().target().equals(uri), () -> new OtherCall(uri, stage.call()));
        return this;
    }

    /**
     * Asserts the function that was invoked, by its name, its whole ARN, or the logical id of a function that
     * CloudFormation has named.
     */
    public IntegrationRequestAssert invokedFunction(String nameOrArn) {
        boolean named =
                isOf(Call.Kind.LAMBDA) && new InvokedFunction(stage.call().target()).isCalled(nameOrArn);
        check.that(named, () -> new OtherCall("function " + nameOrArn, stage.call()));
        return this;
    }

    /** Asserts that nobody was called, because the integration is a MOCK. */
    public IntegrationRequestAssert calledMock() {
        check.that(isOf(Call.Kind.MOCK), () -> new OtherCall("MOCK", stage.call()));
        return this;
    }

    /** Asserts that the stage's cache had the endpoint's answer, so that nobody was called. */
    public IntegrationRequestAssert wasServedFromCache() {
        check.that(stage.servedFromCache(), () -> new NotFromCache(stage));
        return this;
    }

    /** Asserts that the endpoint was called: the stage's cache had nothing, was not used, or there is none. */
    public IntegrationRequestAssert wasNotServedFromCache() {
        check.that(!stage.servedFromCache(), () -> new FromCache(stage));
        return this;
    }

    /**
     * Asserts a part of the key under which the answer was looked for in the stage's cache.
     *
     * @param parameter a cache key parameter, as {@code method.request.querystring.type}
     * @param values its values; none if it is absent from the request
     */
    public IntegrationRequestAssert hasCacheKey(String parameter, String... values) {
        CacheKey key = stage.cacheKey();
        List<String> found = key == null ? null : key.parameters().get(parameter);
        List<String> wanted = List.of(values);
        boolean same = found != null
                && found.size() == wanted.size()
                && IntStream.range(0, found.size()).allMatch(i -> Masked.shows(found.get(i), wanted.get(i)));
        check.that(same, () -> new OtherCacheKey(parameter, wanted, stage));
        return this;
    }

    private boolean isOf(Call.Kind kind) {
        return stage.call().kind() == kind;
    }

    private BodyCheck body() {
        return new BodyCheck(stage.call().payload(), isOf(Call.Kind.MOCK), check);
    }
}
