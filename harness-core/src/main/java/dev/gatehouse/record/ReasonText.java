package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reason;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The sentence for each kind of {@link Reason}: the one place that puts reasons into words.
 *
 * <pre>{@code
 * ReasonText.of(new Reason.ResponseNotSelected("5\\d{2}", "500", "200"));
 * // pattern 5\d{2} (for 500) did not match 200
 * }</pre>
 */
public final class ReasonText {

    private static final Map<Class<?>, Function<Reason, String>> SENTENCES = sentences();

    private ReasonText() {}

    /** A sentence without a full stop; it has several lines only if a value in it has. */
    public static String of(Reason reason) {
        return Objects.requireNonNull(SENTENCES.get(reason.getClass()), () -> "no sentence for " + reason)
                .apply(reason);
    }

    static boolean has(Class<?> kind) {
        return SENTENCES.containsKey(kind);
    }

    private static Map<Class<?>, Function<Reason, String>> sentences() {
        Map<Class<?>, Function<Reason, String>> sentences = new LinkedHashMap<>();
        methodRequest(sentences);
        HttpApiSentences.add(sentences);
        limits(sentences);
        integrationRequest(sentences);
        cache(sentences);
        changes(sentences);
        responses(sentences);
        return Map.copyOf(sentences);
    }

    static <R extends Reason> void say(
            Map<Class<?>, Function<Reason, String>> sentences, Class<R> kind, Function<R, String> sentence) {
        sentences.put(kind, reason -> sentence.apply(kind.cast(reason)));
    }

    private static void methodRequest(Map<Class<?>, Function<Reason, String>> all) {
        say(
                all,
                Reason.DomainMatched.class,
                r -> "domain name " + r.domainName() + ", base path " + r.basePath() + ": stage " + r.stage()
                        + " of API " + r.apiId());
        say(
                all,
                Reason.ClientCertificateChecked.class,
                r -> "client certificate " + r.subject() + (r.subject().isEmpty() ? "" : " ") + verdict(r.accepted())
                        + ": " + r.because());
        say(
                all,
                Reason.RouteMatched.class,
                r -> r.httpMethod() + " " + r.resourcePath() + " matched"
                        + (r.pathParameters().isEmpty() ? "" : " with " + r.pathParameters()));
        say(
                all,
                Reason.RouteRejected.class,
                r -> r.httpMethod() + " " + r.resourcePath() + " not taken: " + r.because());
        say(all, Reason.Authorized.class, r -> "authorization " + r.authorizationType() + ": " + r.because());
        say(
                all,
                Reason.AuthorizationRefused.class,
                r -> "authorization " + r.authorizationType() + " refused: " + r.because());
        say(
                all,
                Reason.AuthorizerAnswered.class,
                r -> "authorizer " + r.authorizerId() + " answered in "
                        + r.latency().toMillis() + " ms: " + r.answer());
        say(all, Reason.ValidationSkipped.class, r -> "not validated: " + r.because());
        say(
                all,
                Reason.ParameterValidated.class,
                r -> "required " + r.parameter() + (r.present() ? " is present" : " is missing"));
        say(all, Reason.BodyValidated.class, ReasonText::body);
    }

    private static String body(Reason.BodyValidated body) {
        String model =
                "model " + body.modelName() + (body.contentType() == null ? "" : " (for " + body.contentType() + ")");
        return body.errors().isEmpty()
                ? "body fits " + model
                : "body does not fit " + model + ": " + String.join("; ", body.errors());
    }

    private static void limits(Map<Class<?>, Function<Reason, String>> all) {
        say(all, Reason.ApiKeyChecked.class, r -> "API key " + verdict(r.accepted()) + ": " + r.because());
        say(all, Reason.LimitChecked.class, r -> r.limit() + " " + verdict(r.accepted()) + ": " + r.because());
    }

    private static String verdict(boolean accepted) {
        return accepted ? "accepted" : "refused";
    }

    private static void integrationRequest(Map<Class<?>, Function<Reason, String>> all) {
        say(all, Reason.TemplateChosen.class, r -> "template " + r.contentType() + " chosen: " + r.because());
        say(all, Reason.PassedThrough.class, r -> "body passed through: " + r.because());
        say(
                all,
                Reason.TemplateRendered.class,
                r -> "template " + r.contentType() + " rendered " + r.output().length() + " characters"
                        + references(r.explanation()));
        say(
                all,
                Reason.ParameterMapped.class,
                r -> r.target() + " <- " + r.expression()
                        + (r.values().isEmpty() ? " (absent)" : " = " + String.join(", ", r.values())));
        say(
                all,
                Reason.EndpointCalled.class,
                r -> "called " + r.endpoint() + ": " + r.latency().toMillis() + " ms");
        say(
                all,
                Reason.ServiceCallSigned.class,
                r -> "signed for " + r.service() + " in " + r.region() + " as " + r.signedBy() + " (" + r.credentials()
                        + "), sent to " + r.endpoint());
    }

    private static String references(Map<String, String> explanation) {
        StringBuilder text = new StringBuilder();
        explanation.forEach((reference, value) ->
                text.append("\n").append(reference).append(" = ").append(value));
        return text.toString();
    }

    private static void cache(Map<Class<?>, Function<Reason, String>> all) {
        say(
                all,
                Reason.CacheHit.class,
                r -> "answered from the cache: kept " + seconds(r.age()) + " ago for " + seconds(r.ttl())
                        + " by request " + r.keptBy() + ", under " + r.key().inWords());
        say(all, Reason.CacheMiss.class, ReasonText::miss);
        say(
                all,
                Reason.NotInCacheKey.class,
                r -> r.parameter()
                        + " is no cache key parameter, so the kept answer counts for all its values: it was made"
                        + " for " + valuesOf(r.whenKept()) + ", this request has " + valuesOf(r.now()));
        say(all, Reason.CacheNotUsed.class, r -> "cache not used: " + r.because());
        say(
                all,
                Reason.CacheInvalidation.class,
                r -> "Cache-Control: max-age=0 " + (r.accepted() ? "accepted: " : "not accepted: ") + r.because());
        say(
                all,
                Reason.CacheKept.class,
                r -> "kept in the cache for " + seconds(r.ttl()) + ", under "
                        + r.key().inWords());
        say(all, Reason.CacheNotKept.class, r -> "not kept in the cache: " + r.because());
    }

    private static String miss(Reason.CacheMiss miss) {
        CacheKey last = miss.lastKept();
        String other = last == null || last.equals(miss.key())
                ? ""
                : "; this method's newest answer is under " + last.inWords();
        return "nothing in the cache under " + miss.key().inWords() + ": " + miss.because() + other;
    }

    private static String valuesOf(List<String> values) {
        return values.isEmpty() ? "none" : "'" + String.join("', '", values) + "'";
    }

    static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private static void changes(Map<Class<?>, Function<Reason, String>> all) {
        say(all, Reason.OverrideApplied.class, r -> "override: " + r.target() + " = " + r.value());
        say(
                all,
                Reason.ContentConverted.class,
                r -> "converted from " + r.from() + " to " + r.to() + ": " + r.because());
        say(
                all,
                Reason.HeaderChanged.class,
                r -> "header " + r.name() + (r.newName() == null ? " dropped: " : " renamed to " + r.newName() + ": ")
                        + r.because());
        say(all, Reason.Noted.class, Reason.Noted::text);
    }

    private static void responses(Map<Class<?>, Function<Reason, String>> all) {
        say(
                all,
                Reason.ResponseSelected.class,
                r -> r.selectionPattern() == null
                        ? "default response " + r.statusCode() + " selected for " + quoted(r.matchedAgainst())
                        : "pattern " + r.selectionPattern() + " matched " + quoted(r.matchedAgainst()) + ": response "
                                + r.statusCode());
        say(
                all,
                Reason.ResponseNotSelected.class,
                r -> "pattern " + r.selectionPattern() + " (for " + r.statusCode() + ") did not match "
                        + quoted(r.matchedAgainst()));
        say(all, Reason.Faulted.class, r -> "answered as " + r.gatewayResponseType() + ": " + r.truth());
    }

    private static String quoted(String matchedAgainst) {
        return matchedAgainst.isEmpty() ? "an empty text" : matchedAgainst;
    }
}
