package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.CacheLookup;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.integrationrequest.CacheKeyParameters;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.MethodSetting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One request's dealings with the cache of its stage: it looks for an answer, and keeps the endpoint's if there was none.
 * On one thread.
 */
public final class CacheVisit {

    /** The largest answer that AWS keeps, in bytes. */
    static final int LARGEST_ANSWER = 1_048_576;

    private static final String WARNING = "199 Cache-control headers were ignored because the caller was unauthorized.";

    private final @Nullable StageCache cache;
    private final CacheKeyParameters parameters;
    private final InvalidationRight right;
    private final InstantSource clock;
    private @Nullable Place place;
    private boolean warns;

    /** Where an answer that is not there yet will be kept. */
    private record Place(StageCache cache, CacheKey key, Duration ttl) {}

    CacheVisit(
            @Nullable StageCache cache, CacheKeyParameters parameters, InvalidationRight right, InstantSource clock) {
        this.cache = cache;
        this.parameters = parameters;
        this.right = right;
        this.clock = clock;
    }

    /**
     * Looks for an answer.
     *
     * @throws GatewayFault 403 if the client may not ask for a new answer, and the stage says that this fails
     */
    public CacheLookup look(AuthorizedRequest request, Reasons why) {
        if (cache == null) {
            why.add(new Reason.CacheNotUsed(
                    request.routed().servedAt().canary()
                            ? "the canary does not use the stage's cache: its useStageCache is false"
                            : "the stage's cache was switched off while the request was on its way"));
            return CacheLookup.NOTHING;
        }
        MethodCaching caching = MethodCaching.of(request.routed());
        MethodSetting setting = caching.setting();
        if (setting == null) {
            why.add(new Reason.CacheNotUsed(caching.because()));
            return CacheLookup.NOTHING;
        }
        CacheKey key = parameters.of(request);
        place = new Place(cache, key, MethodCaching.ttl(setting));
        if (asksForNewAnswer(request) && invalidates(request, setting, why)) {
            why.add(new Reason.CacheMiss(key, "the client asked for a new answer", null));
            return CacheLookup.NOTHING;
        }
        return found(cache, key, request, why);
    }

    private static boolean asksForNewAnswer(AuthorizedRequest request) {
        return request.routed().incoming().http().headers().values("Cache-Control").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .anyMatch(
                        directive -> directive.strip().toLowerCase(Locale.ROOT).equals("max-age=0"));
    }

    private boolean invalidates(AuthorizedRequest request, MethodSetting setting, Reasons why) {
        if (!setting.requireAuthorizationForCacheControl()) {
            why.add(new Reason.CacheInvalidation(true, "the stage lets every client invalidate"));
            return true;
        }
        if (right.isOf(request)) {
            why.add(new Reason.CacheInvalidation(true, "the caller may execute-api:InvalidateCache"));
            return true;
        }
        UnauthorizedCacheControl strategy =
                UnauthorizedCacheControl.of(setting.unauthorizedCacheControlHeaderStrategy());
        String because =
                "no policy allows the caller execute-api:InvalidateCache, and the stage's strategy is " + strategy;
        why.add(new Reason.CacheInvalidation(false, because));
        if (strategy == UnauthorizedCacheControl.FAIL_WITH_403) {
            throw GatewayFault.of(GatewayResponseType.ACCESS_DENIED, "Unauthorized", because)
                    .withCaller(request);
        }
        warns = strategy == UnauthorizedCacheControl.SUCCEED_WITH_RESPONSE_HEADER;
        return false;
    }

    private CacheLookup found(StageCache from, CacheKey key, AuthorizedRequest request, Reasons why) {
        Instant now = clock.instant();
        KeptAnswer kept = from.find(key);
        if (kept == null || kept.expired(now)) {
            why.add(new Reason.CacheMiss(
                    key, kept == null ? "nothing is kept" : expiry(kept, now), from.lastKept(key)));
            return CacheLookup.NOTHING;
        }
        KeptAnswer.Origin origin = kept.origin();
        why.add(new Reason.CacheHit(key, origin.requestId(), kept.age(now), origin.ttl()));
        origin.parameters()
                .differences(ClientParameterValues.of(request.routed()), parameters::cover)
                .forEach(why::add);
        place = null;
        return new CacheLookup(kept.answerTo(request));
    }

    private static String expiry(KeptAnswer kept, Instant now) {
        return "what was kept is " + kept.age(now).toSeconds() + " s old and expired after "
                + kept.origin().ttl().toSeconds() + " s";
    }

    /** Keeps the endpoint's answer, if this request looked for it in vain. Whatever status the endpoint gave. */
    public void keep(EndpointResponse answer, Reasons why) {
        Place at = place;
        if (at == null) {
            return;
        }
        int size = answer.http().body().size();
        if (size > LARGEST_ANSWER) {
            why.add(new Reason.CacheNotKept(
                    "the endpoint's answer has " + size + " bytes, and AWS keeps no more than " + LARGEST_ANSWER));
            return;
        }
        AuthorizedRequest request = answer.request().request();
        KeptAnswer.Origin origin = new KeptAnswer.Origin(
                request.routed().incoming().requestId(),
                clock.instant(),
                at.ttl(),
                ClientParameterValues.of(request.routed()));
        at.cache().keep(at.key(), KeptAnswer.of(answer, origin));
        why.add(new Reason.CacheKept(at.key(), at.ttl()));
    }

    /** The answer with AWS's warning, if the client asked for a new one and may not. */
    public FinalResponse warned(FinalResponse response) {
        if (!warns) {
            return response;
        }
        HttpResponse http = response.http();
        List<Header> headers = new ArrayList<>(http.headers().all());
        headers.add(new Header("Warning", WARNING));
        return new FinalResponse(new HttpResponse(http.status(), new Headers(headers), http.body()));
    }
}
