package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reason.CacheHit;
import dev.gatehouse.flow.exchange.Reason.CacheMiss;
import dev.gatehouse.flow.exchange.Reason.PassedThrough;
import dev.gatehouse.flow.exchange.Reason.TemplateChosen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second stage: what was made of the request, and the call to the endpoint.
 *
 * @param run how the stage went; its time includes the endpoint's
 * @param call what was sent to the endpoint
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-request.html">Integration
 *     request</a>
 */
public record IntegrationRequestStage(StageRun run, Call call) implements FlowStage {

    @Override
    public StageName name() {
        return StageName.INTEGRATION_REQUEST;
    }

    /** The content type of the template that ran; empty if none did. */
    public String templateContentType() {
        return reasons(TemplateChosen.class).stream()
                .map(TemplateChosen::contentType)
                .findFirst()
                .orElse("");
    }

    /** Whether the body went to the endpoint as it came. */
    public boolean passedThrough() {
        return !reasons(PassedThrough.class).isEmpty();
    }

    /** Whether the stage's cache had the endpoint's answer: no template ran then, and nobody was called. */
    public boolean servedFromCache() {
        return call.kind() == Call.Kind.CACHE;
    }

    /** Under what, and since when, the answer was in the cache; null if it did not come from there. */
    public @Nullable CacheHit cacheHit() {
        List<CacheHit> hits = reasons(CacheHit.class);
        return hits.isEmpty() ? null : hits.get(0);
    }

    /** Under what the answer was looked for in the stage's cache; null if there is none, or it was not asked. */
    public @Nullable CacheKey cacheKey() {
        CacheHit hit = cacheHit();
        if (hit != null) {
            return hit.key();
        }
        List<CacheMiss> misses = reasons(CacheMiss.class);
        return misses.isEmpty() ? null : misses.get(0).key();
    }
}
