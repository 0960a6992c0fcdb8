package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.MediaTypes;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.RenderedTemplate;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import java.util.Optional;

/** Makes the body of a non-proxy integration's request: conversion, choice of the template, rendering. */
record BodyMaker(ClientPayloads payloads, RequestTemplates templates) {

    static BodyMaker compile(
            BinaryMediaTypes binary, Integration integration, ElementAddress where, Problems problems) {
        return new BodyMaker(
                new ClientPayloads(binary, integration.contentHandling()),
                RequestTemplates.compile(integration, where, problems));
    }

    RequestView view(AuthorizedRequest request, Reasons why) {
        return new RequestView(request, payloads.of(http(request), why));
    }

    MadeBody make(RequestView view, Reasons why) {
        Optional<String> contentType = http(view.request()).headers().last("Content-Type");
        CompiledTemplate template = templates.choose(contentType, why);
        String own = contentType.orElse(MediaTypes.JSON);
        if (template == null) {
            return new MadeBody(view.payload(), own, TemplateOverrides.none());
        }
        RenderedTemplate rendered = template.render(view.templateInput(), why);
        boolean named = template.contentType().indexOf('/') > 0;
        return new MadeBody(
                new Payload.Text(rendered.output()), named ? template.contentType() : own, rendered.overrides());
    }

    private static HttpRequest http(AuthorizedRequest request) {
        return request.routed().incoming().http();
    }
}
