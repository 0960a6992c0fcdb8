package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.model.v2.parameter.MappedValue;
import dev.gatehouse.model.v2.parameter.Variable;
import dev.gatehouse.model.v2.parameter.Variable.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A mapped value whose JSONPaths are parsed. */
public final class CompiledValue {

    private final MappedValue value;
    private final Map<Variable, CompiledPath> paths;

    private CompiledValue(MappedValue value, Map<Variable, CompiledPath> paths) {
        this.value = value;
        this.paths = Map.copyOf(paths);
    }

    /**
     * Compiles a value.
     *
     * @throws IllegalArgumentException if a JSONPath in it is none
     */
    public static CompiledValue of(MappedValue value) {
        Map<Variable, CompiledPath> paths = new HashMap<>();
        for (MappedValue.Part part : value.parts()) {
            if (part instanceof MappedValue.Value of && isBody(of.variable())) {
                paths.put(of.variable(), CompiledPath.compile(of.variable().name()));
            }
        }
        return new CompiledValue(value, paths);
    }

    private static boolean isBody(Variable variable) {
        return variable.source() == Source.REQUEST_BODY || variable.source() == Source.RESPONSE_BODY;
    }

    /** The value; none if it is one variable that has none. In longer texts such a variable is empty. */
    public Optional<String> evaluate(MappingSource source) {
        if (value.isOneVariable()) {
            return part(value.parts().get(0), source);
        }
        StringBuilder text = new StringBuilder();
        value.parts().forEach(part -> text.append(part(part, source).orElse("")));
        return Optional.of(text.toString());
    }

    private Optional<String> part(MappedValue.Part part, MappingSource source) {
        if (part instanceof MappedValue.Value of) {
            CompiledPath path = paths.get(of.variable());
            return path == null ? source.value(of.variable()) : source.body(path);
        }
        return Optional.of(((MappedValue.Text) part).text());
    }

    /** The value as it was written. */
    public String source() {
        return value.source();
    }
}
