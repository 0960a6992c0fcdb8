package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a path and of a method on it; the method's replace the path's of the same name and place. */
final class ParametersReader {

    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^{}]+?)\\+?}");

    private final Reading reading;
    private final MethodSpot method;

    ParametersReader(Reading reading, MethodSpot method) {
        this.reading = reading;
        this.method = method;
    }

    /** The declared parameters with references resolved, bodies and forms among them. */
    List<Located> declared(Located pathItem, Located operation) {
        Map<String, Located> byName = new LinkedHashMap<>();
        List<Located> parameters = new ArrayList<>(pathItem.get("parameters").items());
        parameters.addAll(operation.get("parameters").items());
        for (Located parameter : parameters) {
            Located resolved = reading.resolve(parameter);
            if (resolved.exists()) {
                byName.put(resolved.text("in") + " " + resolved.text("name"), resolved);
            }
        }
        return new ArrayList<>(byName.values());
    }

    /** {@code method.request.header.X} and the like, to whether they are required. */
    Map<String, Boolean> requestParameters(List<Located> declared) {
        Map<String, Boolean> requestParameters = new LinkedHashMap<>();
        for (Located parameter : declared) {
            String expression = expression(parameter);
            if (expression != null) {
                requestParameters.put(expression, parameter.flag("required"));
                reading.findings().place(address(expression), parameter);
            }
        }
        addUndeclared(requestParameters);
        return requestParameters;
    }

    /** AWS requires what the path names, even if no parameter declares it. */
    private void addUndeclared(Map<String, Boolean> requestParameters) {
        Matcher matcher = PATH_PARAMETER.matcher(method.path());
        while (matcher.find()) {
            requestParameters.put("method.request.path." + matcher.group(1), true);
        }
    }

    private ElementAddress address(String expression) {
        return method.address().child("requestParameters", expression);
    }

    private static @Nullable String expression(Located parameter) {
        String in = parameter.text("in");
        String kind = in == null
                ? null
                : switch (in) {
                    case "path" -> "path";
                    case "query" -> "querystring";
                    case "header" -> "header";
                    default -> null;
                };
        String name = parameter.text("name");
        return kind == null || name == null ? null : "method.request." + kind + "." + name;
    }
}
