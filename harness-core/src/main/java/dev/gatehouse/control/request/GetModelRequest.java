package dev.gatehouse.control.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetModel}.
 *
 * @param restApiId the id of the API
 * @param modelName the name of the model
 * @param flatten whether references are resolved into the schema; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetModel.html">GetModel</a>
 */
public record GetModelRequest(String restApiId, String modelName, @Nullable Boolean flatten) {}
