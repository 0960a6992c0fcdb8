package dev.gatehouse.flow.httpapi.cors;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.CrossOrigin;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.v2.Cors;
import dev.gatehouse.model.v2.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The CORS configuration of an API at work. */
public final class ConfiguredCors implements CrossOrigin {

    private static final int NO_CONTENT = 204;
    private static final String PREFIX = "access-control-";

    private static final Reason NO_ORIGIN =
            new Reason.Noted("CORS: the request has no Origin, so no CORS headers are added");

    private final Cors cors;
    private final AllowedOrigins origins;

    private ConfiguredCors(Cors cors) {
        this.cors = cors;
        this.origins = new AllowedOrigins(cors.allowOrigins());
    }

    /** How an API of this configuration answers; null is an API that does not care. */
    public static CrossOrigin of(@Nullable Cors cors) {
        return cors == null ? NOT_CONFIGURED : new ConfiguredCors(cors);
    }

    /**
     * A preflight that fits no route is the API's own to answer. One that fits a route, which an {@code ANY} or the
     * {@code $default} route takes as well, goes its way: AWS's guide has users add an open OPTIONS route for that.
     */
    @Override
    public Optional<HttpResponse> preflight(IncomingRequest request, @Nullable Route route, Reasons why) {
        if (route != null || !request.http().method().equals("OPTIONS")) {
            return Optional.empty();
        }
        why.add(new Reason.PreflightAnswered(
                "no route takes this OPTIONS request, and the API has a CORS configuration"));
        HttpResponse empty = new HttpResponse(NO_CONTENT, Headers.EMPTY, Bytes.EMPTY);
        return Optional.of(apply(request, empty, why));
    }

    @Override
    public HttpResponse apply(IncomingRequest request, HttpResponse response, Reasons why) {
        List<Header> headers = new ArrayList<>();
        for (Header header : response.headers()) {
            if (header.name().toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                why.add(new Reason.HeaderChanged(
                        header.name(), null, "the API's CORS configuration stands in place of the endpoint's headers"));
            } else {
                headers.add(header);
            }
        }
        headers.addAll(configured(request.http(), why));
        return new HttpResponse(response.status(), new Headers(headers), response.body());
    }

    private List<Header> configured(HttpRequest request, Reasons why) {
        Optional<String> origin = request.headers().first("Origin");
        if (origin.isEmpty()) {
            why.add(NO_ORIGIN);
            return List.of();
        }
        Optional<String> answer = origins.answerTo(origin.get());
        if (answer.isEmpty()) {
            why.add(new Reason.CorsChecked(
                    origin.get(),
                    false,
                    "it is not among " + origins.origins() + ", so a browser keeps the answer from its script"));
            return List.of();
        }
        why.add(new Reason.CorsChecked(origin.get(), true, "allowOrigins has " + origins.origins()));
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("access-control-allow-origin", answer.get()));
        if (cors.allowCredentials()) {
            headers.add(new Header("access-control-allow-credentials", "true"));
        }
        if (isPreflight(request)) {
            addPreflight(headers);
        } else {
            add(headers, "expose-headers", cors.exposeHeaders());
        }
        return headers;
    }

    private static boolean isPreflight(HttpRequest request) {
        return request.method().equals("OPTIONS") && request.headers().has("Access-Control-Request-Method");
    }

    private void addPreflight(List<Header> headers) {
        add(headers, "allow-methods", cors.allowMethods());
        add(headers, "allow-headers", cors.allowHeaders());
        if (cors.maxAge() != null) {
            headers.add(new Header(PREFIX + "max-age", cors.maxAge().toString()));
        }
    }

    private static void add(List<Header> headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.add(new Header(PREFIX + name, String.join(",", values)));
        }
    }
}
