package dev.gatehouse.control.request;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code GetExport}.
 *
 * @param restApiId the id of the API
 * @param stageName the name of the stage
 * @param exportType {@code oas30} or {@code swagger}
 * @param parameters {@code extensions} to a comma-separated list of {@code integrations}, {@code authorizers},
 *     {@code documentation}, {@code apigateway} and {@code postman}; may be null
 * @param accepts {@code application/json} or {@code application/yaml}; may be null, which is JSON
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetExport.html">GetExport</a>
 */
public record GetExportRequest(
        String restApiId,
        String stageName,
        String exportType,
        @Nullable Map<String, String> parameters,
        @Nullable String accepts) {}
