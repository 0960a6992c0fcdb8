package dev.gatehouse.contract.pact.export;

import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.record.Flow;

/** Makes the parts of interactions of one flow; its own ids become always the same, so that two runs give the same file. */
record Interactions(Flow flow, boolean exactly) {

    private static final String SAME_ID = "00000000-0000-4000-8000-000000000000";
    private static final String SAME_EXTENDED_ID = "AAAAAAAAAAAAAAA=";

    /**
     * A request.
     *
     * @param sent whose target is path and query
     */
    PactRequest request(HttpRequest sent, QueryParameters query) {
        Headers headers = headers(sent.headers());
        Bytes content = same(sent.body());
        MatchingRules rules = exactly ? MatchingRules.NONE : LikeRules.ofRequest(headers, content);
        return new PactRequest(
                sent.method(), sent.rawPath(), query.all(), headers, body(sent.headers(), content), rules);
    }

    PactResponse response(HttpResponse answer) {
        Headers headers = headers(answer.headers());
        Bytes content = same(answer.body());
        MatchingRules rules = exactly ? MatchingRules.NONE : LikeRules.ofAnswer(headers, content);
        return new PactResponse(answer.status(), headers, body(answer.headers(), content), rules);
    }

    private Headers headers(Headers headers) {
        return new Headers(Kept.of(headers).stream()
                .map(header -> new Header(header.name(), same(header.value())))
                .toList());
    }

    /** Without a body nothing is said of it: a consumer that got none needs none. */
    private static PactBody body(Headers headers, Bytes content) {
        return content.isEmpty()
                ? PactBody.UNSAID
                : PactBody.of(headers.last("Content-Type").orElse(""), content);
    }

    private Bytes same(Bytes body) {
        String text = body.utf8();
        String same = same(text);
        return same.equals(text) ? body : Bytes.utf8(same);
    }

    private String same(String text) {
        String same = text.replace(flow.requestId(), SAME_ID);
        return flow.extendedRequestId().isEmpty() ? same : same.replace(flow.extendedRequestId(), SAME_EXTENDED_ID);
    }
}
