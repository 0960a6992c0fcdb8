package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetSdkType}.
 *
 * @param id the id, as {@code java}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetSdkType.html">GetSdkType</a>
 */
public record GetSdkTypeRequest(String id) {}
