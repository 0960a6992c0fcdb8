package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateAccount}.
 *
 * @param patchOperations the changes, applied in order, all or none; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateAccount.html">UpdateAccount</a>
 */
public record UpdateAccountRequest(@Nullable List<PatchOperation> patchOperations) {}
