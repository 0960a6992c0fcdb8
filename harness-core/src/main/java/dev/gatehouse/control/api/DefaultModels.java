package dev.gatehouse.control.api;

import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Ids;
import dev.gatehouse.model.rest.Model;

/** The two models that every new API has. */
final class DefaultModels {

    private static final String SCHEMA =
            "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : ";
    private static final String EMPTY = SCHEMA + "\"Empty Schema\",\n  \"type\" : \"object\"\n}";
    private static final String ERROR = SCHEMA
            + "\"Error Schema\",\n  \"type\" : \"object\",\n  \"properties\" : {\n"
            + "    \"message\" : { \"type\" : \"string\" }\n  }\n}";

    private DefaultModels() {}

    static void addTo(ApiState api, Ids ids) {
        add(api, new Model(ids.shortId(), "Empty", "This is a default empty schema model", EMPTY, "application/json"));
        add(api, new Model(ids.shortId(), "Error", "This is a default error schema model", ERROR, "application/json"));
    }

    private static void add(ApiState api, Model model) {
        api.models().put(model.name(), model);
    }
}
