package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason.ResponseNotSelected;
import dev.gatehouse.flow.exchange.Reason.ResponseSelected;
import dev.gatehouse.model.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The third stage: which integration response was chosen, and what it made of the endpoint's answer.
 *
 * @param run how the stage went
 * @param endpoint what the endpoint answered
 * @param mapped what left; status 0 if the stage did not finish
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html">Integration
 *     response</a>
 */
public record IntegrationResponseStage(StageRun run, EndpointAnswer endpoint, HttpResponse mapped)
        implements FlowStage {

    @Override
    public StageName name() {
        return StageName.INTEGRATION_RESPONSE;
    }

    /** The integration response that was chosen; null if none was, as with proxy integrations. */
    public @Nullable ResponseSelected selected() {
        List<ResponseSelected> selected = reasons(ResponseSelected.class);
        return selected.isEmpty() ? null : selected.get(0);
    }

    /** The patterns that were tried and did not match, in order. */
    public List<ResponseNotSelected> notSelected() {
        return reasons(ResponseNotSelected.class);
    }
}
