package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what maps names to texts; AWS leaves out any other value with a warning. */
final class TextMaps {

    private final Reading reading;
    private final MethodSpot method;

    TextMaps(Reading reading, MethodSpot method) {
        this.reading = reading;
        this.method = method;
    }

    /**
     * The texts of one property.
     *
     * @param owner what has the property
     * @param property its name, as {@code requestParameters}
     * @param element the element that the property belongs to
     */
    Map<String, String> read(Located owner, String property, ElementAddress element) {
        Map<String, String> texts = new LinkedHashMap<>();
        owner.get(property).members().forEach((name, value) -> {
            if (value.json().isTextual() || value.json().isNull()) {
                texts.put(name, value.json().asText(""));
                reading.findings().place(element.child(property, name), value);
            } else {
                reading.findings().warning(value, fault(property, name, value.json()));
            }
        });
        return texts;
    }

    private String fault(String property, String name, JsonNode value) {
        return "Invalid format for '" + property + "'. Expected type string for property '" + name + "' of resource '"
                + method.path() + "' and method '" + method.httpMethod() + "' but got '"
                + (value.isValueNode() ? value.asText() : value.toString()) + "'";
    }
}
