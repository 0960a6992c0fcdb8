package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user pool shows at its issuer's address, for code that checks tokens by itself: its key set and its OpenID
 * configuration, under {@code /_aws/cognito-idp/<region>/<pool id>/.well-known/}. Everything else goes to the APIs.
 *
 * @param apis answers calls of APIs
 * @param pools the pools that the test asked for
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html">Verifying
 *     JSON web tokens</a>
 */
record UserPoolPages(ExchangeHandler apis, UserPools pools) implements ExchangeHandler {

    private static final String ROOT = "/_aws/cognito-idp/";

    private static final Pattern PAGE = Pattern.compile(
            ROOT + "([a-z0-9-]+)/([a-z0-9-]+_[0-9A-Za-z]+)/\\.well-known/(jwks\\.json|openid-configuration)");

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return request.rawPath().startsWith(ROOT) ? page(request, peer) : apis.handle(request, peer);
    }

    private HttpResponse page(HttpRequest request, Peer peer) {
        Matcher page = PAGE.matcher(request.rawPath());
        if (!page.matches() || !page.group(2).startsWith(page.group(1) + "_")) {
            return json(
                    NOT_FOUND,
                    "{\"message\":\"Here are " + ROOT
                            + "{region}/{pool id}/.well-known/jwks.json and openid-configuration\"}");
        }
        UserPool pool = pools.pool(page.group(2));
        return json(OK, page.group(3).equals("jwks.json") ? pool.jwks() : configuration(pool, request, peer));
    }

    /** The keys are at this gateway, under the name that the client called it by; the issuer is the real one. */
    private static String configuration(UserPool pool, HttpRequest request, Peer peer) {
        String here = request.rawPath().replace("openid-configuration", "jwks.json");
        String host = request.headers().first("Host").orElse("127.0.0.1");
        return "{\"issuer\":\"" + pool.issuer() + "\",\"jwks_uri\":\"" + (peer.tls() ? "https" : "http") + "://"
                + host.replaceAll("[\"\\\\]", "") + here + "\",\"id_token_signing_alg_values_supported\":[\"RS256\"]}";
    }

    private static HttpResponse json(int status, String body) {
        return new HttpResponse(status, Headers.of("Content-Type", "application/json"), Bytes.utf8(body));
    }
}
