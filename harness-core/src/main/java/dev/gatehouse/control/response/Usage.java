package dev.gatehouse.control.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a usage plan used.
 *
 * @param usagePlanId the id of the plan
 * @param startDate the first day
 * @param endDate the last day
 * @param position what the next request names to go on; null at the end; may be null
 * @param items for each key's id a pair for each day: what was used, and what was left
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsage.html">GetUsage</a>
 */
public record Usage(
        String usagePlanId,
        String startDate,
        String endDate,
        @Nullable String position,
        Map<String, List<List<Long>>> items) {

    public Usage {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
