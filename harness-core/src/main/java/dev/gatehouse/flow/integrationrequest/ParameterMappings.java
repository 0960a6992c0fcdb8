package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledMapping;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.mapping.expression.ExpressionSource;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parameter mappings of an integration request.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html">Parameter
 *     mapping</a>
 */
public final class ParameterMappings {

    private static final String HEADER = "integration.request.header.";
    private static final String QUERYSTRING = "integration.request.querystring.";
    private static final String PATH = "integration.request.path.";

    private final List<Entry> entries = new ArrayList<>();

    private ParameterMappings() {}

    private record Entry(String name, CompiledMapping mapping, Function<RequestParameters, Parameters> place) {}

    /** Parses the mappings, and reports targets that are none. */
    static ParameterMappings compile(Map<String, String> parameters, ElementAddress where, Problems problems) {
        return compile(parameters, CompiledMapping::compile, where, problems);
    }

    /** The same for an integration of a WebSocket API. */
    public static ParameterMappings ofRoute(Map<String, String> parameters, ElementAddress where, Problems problems) {
        return compile(parameters, CompiledMapping::ofRoute, where, problems);
    }

    @FunctionalInterface
    private interface Compiler {
        CompiledMapping compile(String target, String source, ElementAddress where, Problems problems);
    }

    private static ParameterMappings compile(
            Map<String, String> parameters, Compiler compiler, ElementAddress where, Problems problems) {
        ParameterMappings mappings = new ParameterMappings();
        parameters.forEach((target, source) -> {
            ElementAddress address = where.child("requestParameters", target);
            CompiledMapping mapping = compiler.compile(target, source, address, problems);
            if (!mappings.add(target, mapping)) {
                problems.add(
                        address,
                        "'" + target + "' is nothing that an integration request has: write " + HEADER + "<name>, "
                                + QUERYSTRING + "<name> or " + PATH + "<name>");
            }
        });
        return mappings;
    }

    private boolean add(String target, CompiledMapping mapping) {
        return add(target, HEADER, mapping, RequestParameters::headers)
                || add(target, QUERYSTRING, mapping, RequestParameters::querystring)
                || add(target, PATH, mapping, RequestParameters::path);
    }

    private boolean add(
            String target, String prefix, CompiledMapping mapping, Function<RequestParameters, Parameters> place) {
        return target.startsWith(prefix) && entries.add(new Entry(target.substring(prefix.length()), mapping, place));
    }

    /**
     * The parameters of one request.
     *
     * @throws GatewayFault 500 if a mapping fails
     */
    public RequestParameters evaluate(ExpressionSource view, Reasons why) {
        RequestParameters parameters = RequestParameters.none();
        for (Entry entry : entries) {
            entry.place().apply(parameters).put(entry.name(), entry.mapping().evaluate(view, why));
        }
        return parameters;
    }
}
