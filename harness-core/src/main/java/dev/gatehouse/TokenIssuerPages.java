package dev.gatehouse;

import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a token issuer shows at its address, for code that checks tokens by itself: its key set and its OpenID configuration,
 * under {@code /_aws/issuers/<address>/.well-known/}. Everything else goes to the APIs.
 *
 * @param apis answers calls of APIs
 * @param issuers the issuers that the test asked for
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery</a>
 */
record TokenIssuerPages(ExchangeHandler apis, TokenIssuers issuers) implements ExchangeHandler {

    private static final String ROOT = "/_aws/issuers/";

    private static final Pattern PAGE =
            Pattern.compile(ROOT + "(.+)/\\.well-known/(" + KeyPages.KEY_SET + "|" + KeyPages.CONFIGURATION + ")");

    @Override
    public HttpResponse handle(HttpRequest request, Peer peer) {
        return request.target().startsWith(ROOT) ? page(request, peer) : apis.handle(request, peer);
    }

    private HttpResponse page(HttpRequest request, Peer peer) {
        Matcher page = PAGE.matcher(request.rawPath());
        Optional<TokenIssuer> issuer = page.matches() ? issuers.at(page.group(1)) : Optional.empty();
        if (issuer.isEmpty()) {
            return KeyPages.notFound("Here are " + ROOT
                    + "{issuer without https://}/.well-known/jwks.json and openid-configuration of the issuers that the"
                    + " test has asked for");
        }
        return page.group(2).equals(KeyPages.KEY_SET)
                ? KeyPages.keySet(issuer.get().jwks())
                : KeyPages.configuration(issuer.get().url(), request, peer);
    }
}
