package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * An API key in a usage plan.
 *
 * @param id the id of the key
 * @param type {@code API_KEY}
 * @param value the value of the key
 * @param name the name of the key; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UsagePlanKey.html">UsagePlanKey</a>
 */
public record UsagePlanKey(String id, String type, String value, @Nullable String name) {}
