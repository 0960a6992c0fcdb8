package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateDomainName}.
 *
 * @param domainName the domain name
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateDomainName.html">UpdateDomainName</a>
 */
public record UpdateDomainNameRequest(String domainName, @Nullable List<PatchOperation> patchOperations) {}
