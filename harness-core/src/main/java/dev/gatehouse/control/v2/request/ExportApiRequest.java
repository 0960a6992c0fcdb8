package dev.gatehouse.control.v2.request;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ExportApi}.
 *
 * @param apiId the API
 * @param outputType {@code JSON} or {@code YAML}
 * @param specification {@code OAS30}
 * @param exportVersion {@code 1.0}; may be null
 * @param includeExtensions whether AWS's extensions are written; may be null
 * @param stageName the stage; may be null
 */
public record ExportApiRequest(
        String apiId,
        String outputType,
        String specification,
        @Nullable String exportVersion,
        @Nullable Boolean includeExtensions,
        @Nullable String stageName) {}
