package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateModel}.
 *
 * @param apiId the API
 * @param name the name
 * @param schema a JSON Schema of draft 4
 * @param contentType the media type; may be null
 * @param description the description; may be null
 */
public record CreateModelRequest(
        String apiId, String name, String schema, @Nullable String contentType, @Nullable String description) {}
