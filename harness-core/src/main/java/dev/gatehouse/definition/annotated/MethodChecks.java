package dev.gatehouse.definition.annotated;

import java.util.ArrayList;
import java.util.List;

/** Says what of a method contradicts itself, or would have no effect. */
record MethodChecks(DefinedMethod method, Findings findings) {

    void check() {
        method.integration().handler().ifPresent(handler -> findings.checkHandler(method.origin(), handler));
        checkPathParameters();
        findings.refuseTwice(
                method.parameters(), DefinedParameter::expression, method.origin(), "declarations of the parameter");
        checkMappings(method.integration().request().parameters());
        checkRequestModels();
        checkResponses();
        new HttpApiOnly(ApiKind.REST_API, method.origin(), findings).check(method.java());
    }

    private void checkPathParameters() {
        for (PathParameter parameter : method.java().getAnnotationsByType(PathParameter.class)) {
            if (!method.path().parameters().contains(parameter.name())) {
                findings.add(
                        method.origin(),
                        "The path \"" + method.path().text() + "\" has no parameter {" + parameter.name() + "}.",
                        "Name one that it has, or put it in the path.");
            }
        }
    }

    private void checkMappings(List<MapParameter> parameters) {
        findings.refuseTwice(parameters, MapParameter::to, method.origin(), "mappings to");
    }

    private void checkRequestModels() {
        List<String> contentTypes = new ArrayList<>();
        if (method.http().body() != void.class) {
            contentTypes.add("application/json");
        }
        for (RequestModel model : method.java().getAnnotationsByType(RequestModel.class)) {
            contentTypes.add(model.contentType());
        }
        findings.refuseTwice(contentTypes, contentType -> contentType, method.origin(), "request models for");
    }

    private void checkResponses() {
        List<MethodResponse> declared = List.of(method.java().getAnnotationsByType(MethodResponse.class));
        findings.refuseTwice(
                declared,
                response -> Integer.toString(response.status()),
                method.origin(),
                "annotations @MethodResponse for the status");
        method.responses()
                .forEach(response -> checkMappings(List.of(response.annotation().headers())));
        method.responses().stream().map(DefinedResponse::annotation).forEach(this::checkResponse);
        checkStatuses();
        if (method.integration().isProxy() && !method.responses().isEmpty()) {
            findings.add(
                    method.origin(),
                    method.java().getName() + "() has @IntegrationResponse, and its integration is "
                            + method.integration().type() + ", whose answers pass as they are.",
                    "Leave @IntegrationResponse out, or use an integration that is no proxy.");
        }
        if (!method.integration().isProxy() && method.responses().isEmpty()) {
            findings.add(
                    method.origin(),
                    method.java().getName() + "() has no @IntegrationResponse, so every answer would be a 500.",
                    "Add @IntegrationResponse(status = 200).");
        }
    }

    private void checkResponse(IntegrationResponse response) {
        if (response.status() == IntegrationResponse.NO_STATUS) {
            findings.add(
                    method.origin(),
                    "An @IntegrationResponse has no status.",
                    "Say which method response it makes, as @IntegrationResponse(status = 200).");
        }
        if (!response.templateSelectionExpression().isEmpty()) {
            findings.add(
                    method.origin(),
                    "@IntegrationResponse(templateSelectionExpression = ...) means nothing in a REST API.",
                    "Leave it out: its templates are found by content type.");
        }
    }

    private void checkStatuses() {
        List<String> statuses = new ArrayList<>();
        for (DefinedResponse response : method.responses()) {
            if (statuses.contains(response.status())) {
                findings.add(
                        method.origin(),
                        "There are two annotations @IntegrationResponse for the status " + response.status()
                                + ", of which API Gateway keeps only one.",
                        "Make one of them, with both patterns joined by a |.");
            }
            statuses.add(response.status());
        }
    }
}
