package dev.gatehouse.record.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/** Writes what goes over the wire. */
final class MessageJson {

    private MessageJson() {}

    static void put(ObjectNode json, HttpRequest request) {
        json.put("method", request.method()).put("target", request.target());
        put(json, request.headers(), request.body());
    }

    static void put(ObjectNode json, HttpResponse response) {
        json.put("status", response.status());
        put(json, response.headers(), response.body());
    }

    static void put(ObjectNode json, Headers headers, Bytes body) {
        ArrayNode list = json.putArray("headers");
        headers.forEach(header -> list.addObject().put("name", header.name()).put("value", header.value()));
        ObjectNode content = json.putObject("body");
        if (Bytes.utf8(body.utf8()).equals(body)) {
            content.put("text", body.utf8());
        } else {
            content.put("base64", body.base64());
        }
    }
}
