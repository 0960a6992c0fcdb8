package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.mapping.vtl.TemplateOverrides;

/** The mapped parameters of one integration request. */
public record RequestParameters(Parameters headers, Parameters querystring, Parameters path) {

    /** None yet. */
    public static RequestParameters none() {
        return new RequestParameters(Parameters.headers(), Parameters.exact(), Parameters.exact());
    }

    /** Puts what the request template set in {@code $context.requestOverride}. */
    public void override(TemplateOverrides overrides, Reasons why) {
        headers.override("integration.request.header.", overrides.requestHeader(), why);
        querystring.override("integration.request.querystring.", overrides.requestQuerystring(), why);
        path.override("integration.request.path.", overrides.requestPath(), why);
    }
}
