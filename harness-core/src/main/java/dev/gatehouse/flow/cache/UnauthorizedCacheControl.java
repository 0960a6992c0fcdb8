package dev.gatehouse.flow.cache;

import org.jspecify.annotations.Nullable;

/** What becomes of a {@code Cache-Control} header whose sender may not invalidate: AWS's three strategies. */
enum UnauthorizedCacheControl {
    FAIL_WITH_403,
    SUCCEED_WITH_RESPONSE_HEADER,
    SUCCEED_WITHOUT_RESPONSE_HEADER;

    static UnauthorizedCacheControl of(@Nullable String setting) {
        return setting == null ? SUCCEED_WITH_RESPONSE_HEADER : valueOf(setting);
    }
}
