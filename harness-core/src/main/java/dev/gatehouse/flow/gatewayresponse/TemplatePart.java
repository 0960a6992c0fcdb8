package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.mapping.expression.MappingExpression;
import java.util.List;

/** A part of a gateway response's template. */
sealed interface TemplatePart {

    /** What the part comes to; a value that is not there is empty. */
    String text(FaultSource source);

    /** Text as it stands. */
    record Literal(String literal) implements TemplatePart {
        @Override
        public String text(FaultSource source) {
            return literal;
        }
    }

    /** A value by an expression, as {@code $context.error.message} or {@code $method.request.header.X}. */
    record Reference(MappingExpression expression) implements TemplatePart {
        @Override
        public String text(FaultSource source) {
            List<String> values = expression.evaluate(source);
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /** {@code $input.params('name')}: the path, then the query, then the headers. */
    record Parameter(String name) implements TemplatePart {
        @Override
        public String text(FaultSource source) {
            String inPath = source.path().get(name);
            if (inPath != null) {
                return inPath;
            }
            List<String> inQuery = source.querystring(name);
            List<String> values = inQuery.isEmpty() ? source.header(name) : inQuery;
            return values.isEmpty() ? "" : values.get(values.size() - 1);
        }
    }

    /** {@code $input.body}. */
    record RequestBody() implements TemplatePart {
        @Override
        public String text(FaultSource source) {
            return source.body().text();
        }
    }
}
