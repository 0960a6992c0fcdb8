package dev.gatehouse.flow.transformation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.mapping.expression.InvalidMappingExpression;
import dev.gatehouse.mapping.expression.MappingExpression;
import dev.gatehouse.mapping.expression.MappingFailure;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One parameter mapping of a definition; one whose expression is none answers 500 on every call. */
public final class CompiledMapping {

    private static final int BAD_REQUEST = 400;
    private static final String ROUTE = "route.request.";
    private static final String METHOD = "method.request.";

    private final String target;
    private final String source;
    private final @Nullable MappingExpression expression;

    private CompiledMapping(String target, String source, @Nullable MappingExpression expression) {
        this.target = target;
        this.source = source;
        this.expression = expression;
    }

    /** Parses the expression of a target, as {@code integration.request.header.X}, and reports an invalid one. */
    public static CompiledMapping compile(String target, String source, ElementAddress where, Problems problems) {
        return compile(target, source, source, where, problems);
    }

    /** The same of a WebSocket API, whose expressions say {@code route.request} for {@code method.request}. */
    public static CompiledMapping ofRoute(String target, String source, ElementAddress where, Problems problems) {
        String asMethod = source.startsWith(ROUTE) ? METHOD + source.substring(ROUTE.length()) : source;
        return compile(target, source, asMethod, where, problems);
    }

    private static CompiledMapping compile(
            String target, String source, String expression, ElementAddress where, Problems problems) {
        try {
            return new CompiledMapping(target, source, MappingExpression.parse(expression));
        } catch (InvalidMappingExpression invalid) {
            problems.add(where, String.valueOf(invalid.getMessage()));
            return new CompiledMapping(target, source, null);
        }
    }

    /** The values; none if the source has none. */
    public List<String> evaluate(ExpressionSource from, Reasons why) {
        if (expression == null) {
            throw GatewayFault.internalServerError(target + " is mapped from '" + source + "', which is no expression");
        }
        try {
            List<String> values = expression.evaluate(from);
            why.add(new Reason.ParameterMapped(target, source, values));
            return values;
        } catch (MappingFailure failure) {
            throw fault(failure).causedBy(failure);
        }
    }

    private GatewayFault fault(MappingFailure failure) {
        String truth = target + ": " + failure.getMessage();
        return failure.isMadeByClient() && source.startsWith(METHOD)
                ? GatewayFault.of(GatewayResponseType.DEFAULT_4XX, "Invalid JSON in request body", truth)
                        .withStatus(BAD_REQUEST)
                : GatewayFault.internalServerError(truth);
    }
}
