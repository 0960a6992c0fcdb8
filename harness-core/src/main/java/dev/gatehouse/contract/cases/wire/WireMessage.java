package dev.gatehouse.contract.cases.wire;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;

/**
 * A request or an answer as it came.
 *
 * @param startLine the first line, without its end
 * @param headers the headers in order and case
 * @param body the body, its transfer coding removed
 */
public record WireMessage(String startLine, Headers headers, Bytes body) {

    /**
     * The status of an answer.
     *
     * @throws WireException if the first line has none
     */
    public int status() {
        String[] parts = startLine.split(" ", 3);
        if (parts.length < 2 || !parts[1].matches("[0-9]{3}")) {
            throw new WireException("an answer of HTTP was expected, and its first line is '" + startLine + "'");
        }
        return Integer.parseInt(parts[1]);
    }
}
