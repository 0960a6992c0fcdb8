package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.ClientParameters;
import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Headers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request as its mappings and its template see it; what is costly is made when it is first asked for. */
final class RequestView implements ExpressionSource {

    private final AuthorizedRequest request;
    private final Payload payload;
    private final TemplateBody body;
    private final Map<String, Object> context;
    private @Nullable Headers headers;

    RequestView(AuthorizedRequest request, Payload payload) {
        this.request = request;
        this.payload = payload;
        this.body = payload.templateBody();
        this.context = ContextVariables.of(request);
    }

    AuthorizedRequest request() {
        return request;
    }

    Payload payload() {
        return payload;
    }

    Headers headers() {
        Headers seen = headers;
        if (seen == null) {
            seen = ClientHeaders.of(request.routed());
            headers = seen;
        }
        return seen;
    }

    TemplateInput templateInput() {
        return new TemplateInput(
                body, () -> ClientParameters.of(request.routed()), context, stageVariables(), TemplateOverrides.none());
    }

    @Override
    public List<String> header(String name) {
        return headers().values(name);
    }

    @Override
    public List<String> querystring(String name) {
        return request.routed().query().values(name);
    }

    @Override
    public Map<String, String> path() {
        return request.routed().path().parameters();
    }

    @Override
    public TemplateBody body() {
        return body;
    }

    @Override
    public Map<String, Object> context() {
        return context;
    }

    @Override
    public Map<String, String> stageVariables() {
        return request.routed().servedAt().stageVariables();
    }
}
