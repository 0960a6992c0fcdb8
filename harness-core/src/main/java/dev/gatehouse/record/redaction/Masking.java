package dev.gatehouse.record.redaction;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Masks the secrets of one exchange in whatever is recorded of it. */
public final class Masking {

    private static final Pattern QUERY_PARAMETER = Pattern.compile("([?&])([^=&]+)=([^&]*)");

    private final Redaction redaction;
    private final List<String> secrets;
    private final JsonFields fields;

    Masking(Redaction redaction, List<String> secrets) {
        this.redaction = redaction;
        this.secrets = secrets;
        this.fields = redaction.fields();
    }

    /** A text, as a line of a log. */
    public String text(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, style().secret(secret));
        }
        return masked;
    }

    /** The value of a header or parameter of this name. */
    public String value(String name, String value) {
        return redaction.isSecret(name) ? style().underName(name, value) : text(value);
    }

    /** A path or URI with its query. */
    public String uri(String uri) {
        String masked = QUERY_PARAMETER
                .matcher(uri)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + found.group(2) + "=" + value(found.group(2), found.group(3))));
        return text(masked);
    }

    /** Headers; names, order and case stay. */
    public Headers headers(Headers headers) {
        return new Headers(headers.stream()
                .map(header -> new Header(header.name(), value(header.name(), header.value())))
                .toList());
    }

    /** A query. */
    public QueryParameters query(QueryParameters query) {
        Map<String, List<String>> masked = new LinkedHashMap<>();
        query.all()
                .forEach((name, values) -> masked.put(
                        name, values.stream().map(value -> value(name, value)).toList()));
        return new QueryParameters(masked);
    }

    /** Parameters by name. */
    public Map<String, String> parameters(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> value(entry.getKey(), entry.getValue()),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    /** A body; bytes that are no text stay as they are. */
    public Bytes body(Bytes body) {
        String text = body.utf8();
        String masked = fields.masked(text(text));
        return masked.equals(text) || !Bytes.utf8(text).equals(body) ? body : Bytes.utf8(masked);
    }

    /** A request. */
    public HttpRequest request(HttpRequest request) {
        return new HttpRequest(
                request.method(), uri(request.target()), headers(request.headers()), body(request.body()));
    }

    /** A response. */
    public HttpResponse response(HttpResponse response) {
        return new HttpResponse(response.status(), headers(response.headers()), body(response.body()));
    }

    /** What is known of the caller: claims and context may carry secrets on. */
    public Authorization authorization(Authorization authorization) {
        if (authorization instanceof Authorization.ByFunction function) {
            return new Authorization.ByFunction(
                    text(function.principalId()),
                    values(function.context()),
                    masked(function.usageIdentifierKey()),
                    function.mayInvalidateCache(),
                    function.latency());
        }
        if (authorization instanceof Authorization.ByToken token) {
            return new Authorization.ByToken(values(token.claims()), token.scopes());
        }
        return authorization instanceof Authorization.ByUserPool pool
                ? new Authorization.ByUserPool(values(pool.claims()))
                : authorization;
    }

    private @Nullable String masked(@Nullable String secret) {
        return secret == null ? null : style().secret(secret);
    }

    private MaskStyle style() {
        return redaction.style();
    }

    private Map<String, Object> values(Map<String, Object> values) {
        Map<String, Object> masked = new LinkedHashMap<>();
        values.forEach((name, value) -> masked.put(name, value instanceof String text ? value(name, text) : value));
        return masked;
    }

    /** A reason of any kind. */
    public Reason reason(Reason reason) {
        return MaskedReason.of(reason, this);
    }

    String bodyText(String text) {
        return fields.masked(text(text));
    }
}
