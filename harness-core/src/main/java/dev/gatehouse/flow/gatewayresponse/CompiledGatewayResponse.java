package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.expression.InvalidMappingExpression;
import dev.gatehouse.mapping.expression.MappingExpression;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.GatewayResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** One gateway response as the API changed it. */
final class CompiledGatewayResponse {

    private static final String HEADER = "gatewayresponse.header.";
    private static final String JSON = "application/json";

    private final OptionalInt status;
    private final Map<String, MappingExpression> headers;
    private final Map<String, SubstitutionTemplate> templates;

    private CompiledGatewayResponse(
            OptionalInt status, Map<String, MappingExpression> headers, Map<String, SubstitutionTemplate> templates) {
        this.status = status;
        this.headers = headers;
        this.templates = templates;
    }

    static CompiledGatewayResponse compile(GatewayResponse response, Problems problems) {
        ElementAddress address = ElementAddress.gatewayResponse(response.responseType());
        Map<String, SubstitutionTemplate> templates = new LinkedHashMap<>();
        response.responseTemplates()
                .forEach((type, template) ->
                        templates.put(type.toLowerCase(Locale.ROOT), SubstitutionTemplate.parse(template)));
        return new CompiledGatewayResponse(
                status(response, address, problems), headers(response, address, problems), templates);
    }

    private static OptionalInt status(GatewayResponse response, ElementAddress address, Problems problems) {
        String text = response.statusCode();
        if (text == null || text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException noNumber) {
            problems.add(address.child("statusCode"), "'" + text + "' is no HTTP status code");
            return OptionalInt.empty();
        }
    }

    private static Map<String, MappingExpression> headers(
            GatewayResponse response, ElementAddress address, Problems problems) {
        Map<String, MappingExpression> headers = new LinkedHashMap<>();
        response.responseParameters().forEach((target, expression) -> {
            try {
                if (target.startsWith(HEADER)) {
                    headers.put(target.substring(HEADER.length()), MappingExpression.parse(expression));
                }
            } catch (InvalidMappingExpression invalid) {
                problems.add(address.child("responseParameters", target), String.valueOf(invalid.getMessage()));
            }
        });
        return headers;
    }

    OptionalInt status() {
        return status;
    }

    List<Header> headers(FaultScope scope) {
        List<Header> all = new ArrayList<>(headers.size());
        headers.forEach((name, expression) -> {
            List<String> values = expression.evaluate(new FaultSource(scope));
            if (!values.isEmpty()) {
                all.add(new Header(name, String.join(",", values)));
            }
        });
        return all;
    }

    /** The body by the template for what the client accepts; without one for it, by that for JSON or the first. */
    Body body(GatewayFault fault, FaultScope scope) {
        if (templates.isEmpty()) {
            return DefaultBody.of(fault);
        }
        String type = chosen(scope.incoming().http().headers().last("Accept").orElse(JSON));
        SubstitutionTemplate template = templates.get(type);
        return template == null ? DefaultBody.of(fault) : new Body(type, template.fill(new FaultSource(scope)));
    }

    private String chosen(String accept) {
        for (String range : accept.split(",", -1)) {
            int semicolon = range.indexOf(';');
            String type = (semicolon < 0 ? range : range.substring(0, semicolon))
                    .trim()
                    .toLowerCase(Locale.ROOT);
            if (templates.containsKey(type)) {
                return type;
            }
        }
        return templates.containsKey(JSON)
                ? JSON
                : templates.keySet().iterator().next();
    }
}
