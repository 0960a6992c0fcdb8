package dev.gatehouse.flow.clientrequest;

import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.mapping.vtl.TemplateParameters;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code $input.params()} of a request, for its request template and its response template alike. */
public final class ClientParameters {

    private ClientParameters() {}

    /** The parameters of a request. */
    public static TemplateParameters of(RoutedRequest request) {
        return new TemplateParameters(
                request.path()::parameters,
                () -> lastValues(request.query().all()),
                () -> lastValues(ClientHeaders.of(request)));
    }

    /** One value a name, the last, as AWS takes it. */
    public static Map<String, String> lastValues(Map<String, List<String>> all) {
        Map<String, String> last = new LinkedHashMap<>();
        all.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
        return last;
    }

    /** One value a name, the last, as AWS takes it. */
    public static Map<String, String> lastValues(Headers headers) {
        Map<String, String> last = new LinkedHashMap<>();
        for (Header header : headers) {
            last.put(header.name(), header.value());
        }
        return last;
    }
}
