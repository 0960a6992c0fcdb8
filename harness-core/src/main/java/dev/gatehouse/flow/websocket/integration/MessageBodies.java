package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.Conversions;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.RenderedTemplate;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.Integration;
import java.util.Objects;

/**
 * Makes the body of a non-proxy integration's request: conversion, choice of the template, rendering.
 *
 * @param templates the request templates
 * @param passthrough what happens without one: {@code WHEN_NO_MATCH}, {@code WHEN_NO_TEMPLATES} or {@code NEVER}
 * @param toBinary whether messages are base64, and go on as bytes
 */
record MessageBodies(MessageTemplates templates, String passthrough, boolean toBinary) {

    static MessageBodies compile(Integration integration, ElementAddress where, Problems problems) {
        return new MessageBodies(
                MessageTemplates.compile(
                        integration.templateSelectionExpression(),
                        integration.requestTemplates(),
                        where.child("requestTemplates"),
                        problems),
                Objects.requireNonNullElse(integration.passthroughBehavior(), "WHEN_NO_MATCH"),
                "CONVERT_TO_BINARY".equals(integration.contentHandlingStrategy()));
    }

    /** A body, and what its template set for the rest. */
    record Made(Bytes body, TemplateOverrides overrides) {}

    MessageView view(AuthorizedWebSocketEvent event, Reasons why) {
        Bytes body = event.event().incoming().http().body();
        Payload text = Payload.text(body);
        return new MessageView(
                event,
                toBinary && !body.isEmpty()
                        ? Conversions.toBinary(
                                text, "contentHandlingStrategy of the integration is CONVERT_TO_BINARY", why)
                        : text);
    }

    Made make(MessageView view, Reasons why) {
        CompiledTemplate template = templates.choose(view.selectionSource(), why);
        if (template == null) {
            passThrough(why);
            return new Made(view.payload().bytes(), TemplateOverrides.none());
        }
        RenderedTemplate rendered = template.render(view.templateInput(), why);
        return new Made(Bytes.utf8(rendered.output()), rendered.overrides());
    }

    private void passThrough(Reasons why) {
        String because =
                "no request template fits, of " + templates.keys() + ", and passthroughBehavior is " + passthrough;
        boolean passes = passthrough.equals("WHEN_NO_MATCH")
                || (passthrough.equals("WHEN_NO_TEMPLATES") && templates.keys().isEmpty());
        if (!passes) {
            throw GatewayFault.of(GatewayResponseType.UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", because);
        }
        why.add(new Reason.PassedThrough(because));
    }
}
