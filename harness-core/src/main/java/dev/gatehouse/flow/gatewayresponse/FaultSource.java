package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;
import java.util.Map;

/**
 * What the parameter mappings and templates of a gateway response read.
 *
 * @param scope what is known of the request
 */
record FaultSource(FaultScope scope) implements ExpressionSource {

    @Override
    public List<String> header(String name) {
        return scope.incoming().http().headers().values(name);
    }

    @Override
    public List<String> querystring(String name) {
        return scope.query().values(name);
    }

    @Override
    public Map<String, String> path() {
        return scope.pathParameters();
    }

    @Override
    public TemplateBody body() {
        return TemplateBody.text(scope.incoming().http().body().utf8());
    }

    @Override
    public Map<String, Object> context() {
        return scope.context();
    }

    @Override
    public Map<String, String> stageVariables() {
        return scope.stageVariables();
    }
}
