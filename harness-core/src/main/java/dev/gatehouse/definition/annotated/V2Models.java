package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;

/**
 * Makes the models of an annotated WebSocket API.
 *
 * @param control the account
 * @param apiId the API
 * @param findings is told what AWS refuses
 */
record V2Models(ControlPlane control, String apiId, Findings findings) {

    void put(Schemas schemas, Elements elements) {
        String url = "https://apigateway.amazonaws.com/restapis/" + apiId + "/models/";
        SchemaText text = new SchemaText(inner -> url + Schemas.name(inner), unsupported -> {});
        schemas.types().forEach((name, type) -> {
            Model model = type.getAnnotation(Model.class);
            V2Call call = V2Call.to("CreateModel", apiId)
                    .with("Name", name)
                    .with("ContentType", model == null ? "application/json" : model.contentType())
                    .with("Description", model == null ? "" : model.description())
                    .with("Schema", text.of(type));
            findings.attempt(Asked.by(elements.origin(type), Model.class), () -> call.by(control));
        });
    }
}
