package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateBasePathMapping}.
 *
 * @param domainName the domain name
 * @param basePath the base path; null or {@code (none)} for the empty one
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateBasePathMapping.html">UpdateBasePathMapping</a>
 */
public record UpdateBasePathMappingRequest(
        String domainName, String basePath, @Nullable List<PatchOperation> patchOperations) {}
