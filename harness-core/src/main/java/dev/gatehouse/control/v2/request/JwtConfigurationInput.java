package dev.gatehouse.control.v2.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens an authorizer shall take.
 *
 * @param audience of which a token must name one; may be null
 * @param issuer the URL of the issuer; may be null
 */
public record JwtConfigurationInput(@Nullable List<String> audience, @Nullable String issuer) {}
