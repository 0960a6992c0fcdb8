package dev.gatehouse.control.v2.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How browsers of other origins shall be answered.
 *
 * @param allowCredentials whether credentials are allowed; may be null
 * @param allowHeaders header names; may be null
 * @param allowMethods HTTP methods; may be null
 * @param allowOrigins origins; may be null
 * @param exposeHeaders headers that a script may read; may be null
 * @param maxAge seconds for which a browser may keep a preflight's answer; may be null
 */
public record CorsInput(
        @Nullable Boolean allowCredentials,
        @Nullable List<String> allowHeaders,
        @Nullable List<String> allowMethods,
        @Nullable List<String> allowOrigins,
        @Nullable List<String> exposeHeaders,
        @Nullable Integer maxAge) {}
