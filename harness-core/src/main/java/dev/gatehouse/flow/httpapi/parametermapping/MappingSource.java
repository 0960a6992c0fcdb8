package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.model.v2.parameter.Variable;
import java.util.Optional;

/** What mappings read; one that has nothing of the kind answers with nothing. */
public interface MappingSource {

    /** The value of a variable other than a body's. Several values of one name come joined by commas. */
    Optional<String> value(Variable variable);

    /** What a path finds in the body; {@code $} is the whole. */
    Optional<String> body(CompiledPath path);
}
