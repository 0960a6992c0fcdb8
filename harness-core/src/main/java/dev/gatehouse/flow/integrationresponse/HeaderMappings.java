package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledMapping;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The header mappings of one integration response. */
final class HeaderMappings {

    private static final String HEADER = "method.response.header.";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String name, CompiledMapping mapping) {}

    static HeaderMappings compile(Map<String, String> parameters, ElementAddress where, Problems problems) {
        HeaderMappings mappings = new HeaderMappings();
        parameters.forEach((target, source) -> {
            ElementAddress address = where.child("responseParameters", target);
            CompiledMapping mapping = CompiledMapping.compile(target, source, address, problems);
            if (target.startsWith(HEADER)) {
                mappings.entries.add(new Entry(target.substring(HEADER.length()), mapping));
            } else {
                problems.add(
                        address, "'" + target + "' is nothing that a method response has: write " + HEADER + "<name>");
            }
        });
        return mappings;
    }

    Parameters evaluate(ResponseView view, Reasons why) {
        Parameters headers = Parameters.headers();
        for (Entry entry : entries) {
            headers.put(entry.name(), entry.mapping().evaluate(view, why));
        }
        return headers;
    }
}
