package dev.gatehouse.benchmarks.measurement;

import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.expression.MappingExpression;
import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Five parameters of an integration request, each from another source. */
final class MappedParameters {

    private final List<MappingExpression> mappings = Stream.of(
                    "method.request.path.id",
                    "method.request.querystring.color",
                    "method.request.header.accept",
                    "context.stage",
                    "stageVariables.table")
            .map(MappingExpression::parse)
            .toList();

    private final ExpressionSource request = new Request();

    /** How many values were found. */
    int map() {
        int found = 0;
        for (MappingExpression mapping : mappings) {
            found += mapping.evaluate(request).size();
        }
        return found;
    }

    private static final class Request implements ExpressionSource {

        private final Map<String, String> path = Map.of("id", "7");
        private final Map<String, Object> context = Map.of("stage", "dev");
        private final Map<String, String> stageVariables = Map.of("table", "pets");
        private final TemplateBody body = TemplateBody.empty();

        @Override
        public List<String> header(String name) {
            return List.of("application/json");
        }

        @Override
        public List<String> querystring(String name) {
            return List.of("blue");
        }

        @Override
        public Map<String, String> path() {
            return path;
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
            return stageVariables;
        }
    }
}
