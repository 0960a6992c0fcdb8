package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteDeployment}.
 *
 * @param restApiId the id of the API
 * @param deploymentId the id of the deployment
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteDeployment.html">DeleteDeployment</a>
 */
public record DeleteDeploymentRequest(String restApiId, String deploymentId) {}
