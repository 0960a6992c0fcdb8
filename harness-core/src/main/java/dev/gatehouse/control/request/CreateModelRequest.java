package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateModel}.
 *
 * @param restApiId the id of the API
 * @param name the name
 * @param description the description; may be null
 * @param schema the JSON schema as text; may be null
 * @param contentType the content type
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_CreateModel.html">CreateModel</a>
 */
public record CreateModelRequest(
        String restApiId, String name, @Nullable String description, @Nullable String schema, String contentType) {}
