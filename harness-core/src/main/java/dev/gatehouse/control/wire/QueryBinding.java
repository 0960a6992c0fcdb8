package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a query parameter becomes a parameter of an operation. AWS uses the same names for the same things in all operations.
 *
 * @param parameter the name of the parameter
 * @param type what its text stands for
 */
record QueryBinding(String parameter, Type type) {

    enum Type {
        TEXT,
        BOOLEAN,
        NUMBER,
        LIST
    }

    private static final Map<String, QueryBinding> SPECIAL = Map.of(
            "name", new QueryBinding("nameQuery", Type.TEXT),
            "failonwarnings", new QueryBinding("failOnWarnings", Type.BOOLEAN),
            "includeValue", new QueryBinding("includeValue", Type.BOOLEAN),
            "includeValues", new QueryBinding("includeValues", Type.BOOLEAN),
            "flatten", new QueryBinding("flatten", Type.BOOLEAN),
            "limit", new QueryBinding("limit", Type.NUMBER),
            "maxResults", new QueryBinding("maxResults", Type.NUMBER),
            "embed", new QueryBinding("embed", Type.LIST),
            "tagKeys", new QueryBinding("tagKeys", Type.LIST));

    private static final Set<String> OF_IMPORTS = Set.of("mode", "failonwarnings");

    static QueryBinding of(String name) {
        return SPECIAL.getOrDefault(name, new QueryBinding(name, Type.TEXT));
    }

    /** Whether an import knows the name; every other name says how to read the document. */
    static boolean ofImports(String name) {
        return OF_IMPORTS.contains(name);
    }

    void set(ObjectNode parameters, List<String> values) {
        String last = values.get(values.size() - 1);
        switch (type) {
            case TEXT -> parameters.put(parameter, last);
            case BOOLEAN ->
                parameters.put(parameter, last.toLowerCase(Locale.ROOT).equals("true"));
            case NUMBER -> setNumber(parameters, last);
            case LIST -> values.forEach(parameters.withArrayProperty(parameter)::add);
        }
    }

    /** What is no number stays text, and is refused where numbers are read. */
    private void setNumber(ObjectNode parameters, String text) {
        if (text.matches("-?\\d{1,9}")) {
            parameters.put(parameter, Integer.parseInt(text));
        } else {
            parameters.put(parameter, text);
        }
    }
}
