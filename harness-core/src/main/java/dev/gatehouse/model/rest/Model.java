package dev.gatehouse.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * A JSON schema by name.
 *
 * @param id six lower-case letters and digits
 * @param name the name, of letters and digits
 * @param description the description
 * @param schema the JSON schema, draft 4, as text
 * @param contentType the content type it describes
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Model.html">Model</a>
 */
public record Model(
        String id, String name, @Nullable String description, @Nullable String schema, String contentType) {}
