package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteModel}.
 *
 * @param restApiId the id of the API
 * @param modelName the name of the model
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteModel.html">DeleteModel</a>
 */
public record DeleteModelRequest(String restApiId, String modelName) {}
