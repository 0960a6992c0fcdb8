package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.MediaTypes;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The request templates of an integration, and which of them a request gets.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html">Passthrough
 *     behaviors</a>
 */
final class RequestTemplates {

    /** Serves every content type that has no template of its own. */
    private static final String DEFAULT = "$default";

    private final Map<String, CompiledTemplate> byContentType = new TreeMap<>();
    private final PassthroughBehavior passthrough;

    private RequestTemplates(PassthroughBehavior passthrough) {
        this.passthrough = passthrough;
    }

    static RequestTemplates compile(Integration integration, ElementAddress where, Problems problems) {
        RequestTemplates templates = new RequestTemplates(integration.passthroughBehavior());
        integration.requestTemplates().forEach((contentType, source) -> {
            ElementAddress address = where.child("requestTemplates", contentType);
            templates.byContentType.put(
                    contentType.toLowerCase(Locale.ROOT),
                    CompiledTemplate.compile(contentType, source, address, problems));
        });
        return templates;
    }

    /**
     * The template for a request; null if its body goes on as it is.
     *
     * @throws GatewayFault 415 if there is no template and the body may not pass
     */
    @Nullable
    CompiledTemplate choose(Optional<String> contentTypeHeader, Reasons why) {
        String contentType = contentTypeHeader.map(MediaTypes::first).orElse(MediaTypes.JSON);
        CompiledTemplate own = byContentType.get(contentType);
        if (own != null) {
            String because = contentTypeHeader.isPresent()
                    ? "the request's Content-Type is " + contentType
                    : "the request has no Content-Type, which counts as " + contentType;
            return taken(own, because, why);
        }
        CompiledTemplate other = byContentType.get(DEFAULT);
        if (other != null) {
            return taken(other, "no template is for Content-Type " + contentType, why);
        }
        passThrough(contentType, why);
        return null;
    }

    private static @Nullable CompiledTemplate taken(CompiledTemplate template, String because, Reasons why) {
        if (template.isEmpty()) {
            why.add(new Reason.PassedThrough("the template for " + template.contentType() + " is empty; " + because));
            return null;
        }
        why.add(new Reason.TemplateChosen(template.contentType(), because));
        return template;
    }

    private void passThrough(String contentType, Reasons why) {
        String because = byContentType.isEmpty()
                ? "the integration has no request templates"
                : "no request template is for Content-Type " + contentType + ", only for " + byContentType.keySet();
        String rule = " and passthroughBehavior is " + passthrough;
        boolean passes = passthrough == PassthroughBehavior.WHEN_NO_MATCH
                || (passthrough == PassthroughBehavior.WHEN_NO_TEMPLATES && byContentType.isEmpty());
        if (!passes) {
            throw GatewayFault.of(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", because + rule);
        }
        why.add(new Reason.PassedThrough(because + rule));
    }
}
