package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.transformation.HeaderLines;
import dev.gatehouse.flow.transformation.MediaTypes;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.vtl.RenderedTemplate;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What one integration response makes of an endpoint's answer.
 *
 * @param statusCode its status
 * @param declared whether the method declares that status: AWS answers 500 if it does not
 * @param payloads takes the endpoint's body
 * @param templates its templates
 * @param headers its header mappings
 */
record ResponseMapping(
        String statusCode,
        boolean declared,
        ResponsePayloads payloads,
        ResponseTemplates templates,
        HeaderMappings headers) {

    MappedResponse map(EndpointResponse response, Reasons why) {
        if (!declared) {
            throw GatewayFault.internalServerError("Output mapping refers to an invalid method response: " + statusCode
                    + ": it was selected, but the method declares no response of that status");
        }
        Payload payload = payloads.of(response, why);
        ResponseView view = new ResponseView(response, payload);
        Parameters mapped = headers.evaluate(view, why);
        CompiledTemplate template = templates.choose(ClientAccept.of(response), why);
        if (template == null) {
            TemplateOverrides earlier = response.request().overrides();
            return finish(response, new Made(payload.bytes(), MediaTypes.JSON, earlier), mapped, why);
        }
        RenderedTemplate rendered = template.render(view.templateInput(), why);
        Made made = new Made(Bytes.utf8(rendered.output()), template.contentType(), rendered.overrides());
        return finish(response, made, mapped, why);
    }

    private record Made(Bytes body, String contentType, TemplateOverrides overrides) {}

    private MappedResponse finish(EndpointResponse response, Made made, Parameters mapped, Reasons why) {
        Parameters all = Parameters.headers();
        all.put("Content-Type", List.of(made.contentType()));
        mapped.forEach(all::put);
        all.override("method.response.header.", made.overrides().responseHeader(), why);
        List<Header> lines = new ArrayList<>();
        all.forEach((name, values) -> values.forEach(value -> lines.add(HeaderLines.of(name, value))));
        int status = status(made.overrides(), why);
        return new MappedResponse(response, new HttpResponse(status, new Headers(lines), made.body()));
    }

    private int status(TemplateOverrides overrides, Reasons why) {
        OptionalInt override = overrides.responseStatus();
        if (override.isPresent()) {
            why.add(new Reason.OverrideApplied("method.response.status", Integer.toString(override.getAsInt())));
            return override.getAsInt();
        }
        return Integer.parseInt(statusCode);
    }
}
