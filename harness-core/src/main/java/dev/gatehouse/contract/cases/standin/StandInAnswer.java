package dev.gatehouse.contract.cases.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.time.Duration;

/**
 * What a stand-in answers, and how long it waits before it does.
 *
 * @param headers without {@code Content-Length}, unless it shall say something else than the body's length
 */
record StandInAnswer(int status, Headers headers, Bytes body, Duration delay) {

    static StandInAnswer json(int status, JsonNode body, Duration delay) {
        return text(status, body.toString(), delay);
    }

    static StandInAnswer text(int status, String json, Duration delay) {
        Headers headers = Headers.of("Content-Type", "application/json");
        return new StandInAnswer(status, headers, Bytes.utf8(json), delay);
    }

    StandInAnswer with(String name, String value) {
        return new StandInAnswer(status, headers.plus(name, value), body, delay);
    }
}
