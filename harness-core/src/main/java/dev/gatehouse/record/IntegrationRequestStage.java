package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Reason.PassedThrough;
import dev.gatehouse.flow.exchange.Reason.TemplateChosen;

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
}
