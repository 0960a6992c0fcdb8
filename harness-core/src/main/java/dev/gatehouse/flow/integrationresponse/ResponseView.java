package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import java.util.List;
import java.util.Map;

/** An endpoint's answer as mappings and templates see it: its headers and body, but the client's parameters. */
final class ResponseView implements ExpressionSource {

    private final EndpointResponse response;
    private final RoutedRequest routed;
    private final TemplateBody body;
    private final Map<String, Object> context;

    ResponseView(EndpointResponse response, Payload payload) {
        this.response = response;
        this.routed = response.request().request().routed();
        this.body = payload.templateBody();
        this.context = ContextVariables.of(response);
    }

    TemplateInput templateInput() {
        return new TemplateInput(
                body,
                () -> ClientParameters.of(routed),
                context,
                stageVariables(),
                response.request().overrides());
    }

    @Override
    public List<String> header(String name) {
        return response.http().headers().values(name);
    }

    @Override
    public List<String> querystring(String name) {
        return routed.query().values(name);
    }

    @Override
    public Map<String, String> path() {
        return routed.path().parameters();
    }

    /** Paths of header mappings lead into an error object that a function threw as text; templates see the text. */
    @Override
    public TemplateBody body() {
        return response.functionError() == null ? body : body.unfolding("errorMessage");
    }

    @Override
    public Map<String, Object> context() {
        return context;
    }

    @Override
    public Map<String, String> stageVariables() {
        return routed.servedAt().stageVariables();
    }
}
