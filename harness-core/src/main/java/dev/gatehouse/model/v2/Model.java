package dev.gatehouse.model.v2;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a WebSocket message.
 *
 * @param modelId its id
 * @param name the name, unique in its API
 * @param contentType the media type
 * @param description the description
 * @param schema a JSON Schema of draft 4
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-models-modelid.html">Model</a>
 */
public record Model(
        String modelId, String name, @Nullable String contentType, @Nullable String description, String schema) {}
