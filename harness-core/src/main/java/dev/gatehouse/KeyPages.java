package dev.gatehouse;

import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;

/** The pages by which an issuer shows its keys. */
final class KeyPages {

    static final String KEY_SET = "jwks.json";
    static final String CONFIGURATION = "openid-configuration";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private KeyPages() {}

    static HttpResponse keySet(String jwks) {
        return json(OK, jwks);
    }

    /** The keys are at this gateway, under the name that the client called it by; the issuer is the real one. */
    static HttpResponse configuration(String issuer, HttpRequest request, Peer peer) {
        String here = request.rawPath().replace(CONFIGURATION, KEY_SET);
        String host = request.headers().first("Host").orElse("127.0.0.1");
        return json(
                OK,
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + (peer.tls() ? "https" : "http") + "://"
                        + host.replaceAll("[\"\\\\]", "") + here
                        + "\",\"id_token_signing_alg_values_supported\":[\"RS256\"]}");
    }

    static HttpResponse notFound(String what) {
        return json(NOT_FOUND, "{\"message\":\"" + what + "\"}");
    }

    private static HttpResponse json(int status, String body) {
        return new HttpResponse(status, Headers.of("Content-Type", "application/json"), Bytes.utf8(body));
    }
}
