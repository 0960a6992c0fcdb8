package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.mapping.expression.UriTemplate;
import dev.gatehouse.model.http.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The URI of an HTTP endpoint, with what a request puts into it. */
public final class EndpointUri {

    /** Everything that may stand in a URI; braces that no parameter filled may not. */
    private static final Pattern VALID = Pattern.compile("https?://[^/?#\\s{}]+[!#-;=?-\\[\\]_a-z~]*");

    private final UriTemplate template;

    /** Reads the URI of a definition. */
    public EndpointUri(String uri) {
        this.template = UriTemplate.parse(uri);
    }

    /**
     * The URI for one request.
     *
     * @param query parameters that come after the URI's own
     * @throws GatewayFault 500 if what comes out is no URI
     */
    public String render(Map<String, String> stageVariables, Parameters path, Parameters query) {
        Map<String, String> pathValues = new LinkedHashMap<>();
        path.forEach((name, values) -> pathValues.put(name, PercentEncoding.ofEncodedPath(last(values))));
        StringBuilder uri = new StringBuilder(template.render(stageVariables, pathValues));
        query.forEach((name, values) -> values.forEach(value -> append(uri, name, value)));
        if (!VALID.matcher(uri).matches()) {
            throw GatewayFault.internalServerError(
                    "Invalid endpoint address: the endpoint's URI is invalid: '" + uri + "', made from '"
                            + template.source() + "' with path parameters " + pathValues + " and stage variables "
                            + template.stageVariables());
        }
        return uri.toString();
    }

    private static void append(StringBuilder uri, String name, String value) {
        uri.append(uri.indexOf("?") < 0 ? '?' : '&')
                .append(PercentEncoding.ofQuery(name))
                .append('=')
                .append(PercentEncoding.ofQuery(value));
    }

    private static String last(List<String> values) {
        return values.get(values.size() - 1);
    }
}
