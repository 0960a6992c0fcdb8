package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Peer;
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

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return request.target().startsWith(ROOT) ? page(request, peer) : apis.handle(request, peer);
    }

    private HttpResponse page(HttpRequest request, Peer peer) {
        Matcher page = PAGE.matcher(request.rawPath());
        if (!page.matches() || !page.group(2).startsWith(page.group(1) + "_")) {
            return KeyPages.notFound(
                    "Here are " + ROOT + "{region}/{pool id}/.well-known/jwks.json and openid-configuration");
        }
        UserPool pool = pools.pool(page.group(2));
        return page.group(3).equals(KeyPages.KEY_SET)
                ? KeyPages.keySet(pool.jwks())
                : KeyPages.configuration(pool.issuer(), request, peer);
    }
}
