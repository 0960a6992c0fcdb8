package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.integrationresponse.SelectionPattern;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.RenderedTemplate;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.IntegrationResponse;

/**
 * One integration response.
 *
 * @param key {@code $default}, or a pattern between slashes
 * @param pattern the same without the slashes
 * @param templates its templates
 * @param toText whether bytes become base64
 */
record ResponseChoice(String key, SelectionPattern pattern, MessageTemplates templates, boolean toText) {

    private static final String DEFAULT = "$default";

    static ResponseChoice compile(IntegrationResponse response, ElementAddress where, Problems problems) {
        String key = response.integrationResponseKey();
        boolean slashes = key.length() > 1 && key.startsWith("/") && key.endsWith("/");
        String pattern = slashes ? key.substring(1, key.length() - 1) : key;
        return new ResponseChoice(
                key,
                SelectionPattern.compile(pattern, where, problems),
                MessageTemplates.compile(
                        response.templateSelectionExpression(),
                        response.responseTemplates(),
                        where.child("responseTemplates"),
                        problems),
                "CONVERT_TO_TEXT".equals(response.contentHandlingStrategy()));
    }

    boolean isDefault() {
        return key.equals(DEFAULT);
    }

    boolean matches(String text) {
        return pattern.matches(text);
    }

    HttpResponse map(WebSocketEndpointResponse answered, AnswerSource source, Reasons why) {
        CompiledTemplate template = templates.choose(source, why);
        HttpResponse http = answered.http();
        if (template != null) {
            RenderedTemplate rendered = template.render(source.templateInput(), why);
            return new HttpResponse(http.status(), http.headers(), Bytes.utf8(rendered.output()));
        }
        why.add(new Reason.PassedThrough("no response template fits"));
        Payload body = toText && !http.body().isEmpty()
                ? Conversions.toText(
                        new Payload.Binary(http.body()),
                        "contentHandlingStrategy of the integration response is CONVERT_TO_TEXT",
                        why)
                : Payload.text(http.body());
        return new HttpResponse(http.status(), http.headers(), body.bytes());
    }
}
