package dev.gatehouse.contract.pact;

import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.model.http.Headers;

/**
 * An expected answer.
 *
 * @param status the status
 * @param headers the headers that matter; there may be more
 * @param body the body
 * @param rules the rules under which another answer will do
 */
public record PactResponse(int status, Headers headers, PactBody body, MatchingRules rules) {}
