package dev.gatehouse.flow.methodrequest.validation;

import dev.gatehouse.flow.exchange.RoutedRequest;
import java.util.List;
import java.util.Optional;

/**
 * One required parameter.
 *
 * @param text as the definition names it: {@code method.request.header.X}
 * @param place {@code header}, {@code path} or {@code querystring}
 * @param name its name
 */
record RequiredParameter(String text, String place, String name) {

    private static final String PREFIX = "method.request.";

    static Optional<RequiredParameter> parse(String text) {
        int dot = text.indexOf('.', PREFIX.length());
        if (!text.startsWith(PREFIX) || dot < 0) {
            return Optional.empty();
        }
        return Optional.of(new RequiredParameter(
                text, text.substring(PREFIX.length(), dot).replace("multivalue", ""), text.substring(dot + 1)));
    }

    /** Whether the request has it; AWS takes a blank value for none. */
    boolean isIn(RoutedRequest request) {
        for (String value : values(request)) {
            if (!value.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private List<String> values(RoutedRequest request) {
        return switch (place) {
            case "header" -> request.incoming().http().headers().values(name);
            case "path" ->
                Optional.ofNullable(request.path().parameters().get(name)).stream()
                        .toList();
            default -> request.query().values(name);
        };
    }
}
