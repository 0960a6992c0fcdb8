package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateModel}.
 *
 * @param apiId the API
 * @param modelId the model
 * @param contentType the media type; may be null
 * @param description the description; may be null
 * @param name the name; may be null
 * @param schema a JSON Schema of draft 4; may be null
 */
public record UpdateModelRequest(
        String apiId,
        String modelId,
        @Nullable String contentType,
        @Nullable String description,
        @Nullable String name,
        @Nullable String schema) {}
