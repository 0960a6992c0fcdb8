package dev.gatehouse.definition.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import org.jspecify.annotations.Nullable;

/** A value of a definition and where it was written. */
public sealed interface SourceNode permits SourceObject, SourceArray, SourceScalar {

    /** Where the value begins; for a value reached by a YAML alias, where its anchor is. */
    Origin origin();

    /** The local YAML tag, as {@code !Ref}; null where there is none, and always null in JSON. */
    @Nullable
    String tag();

    /** {@code an object}, {@code a list}, {@code text} and the like, for messages. */
    String kindName();

    /**
     * The value without its places.
     *
     * @throws DefinitionException if a local tag is left in it, since JSON cannot carry its meaning
     */
    default JsonNode toJson() {
        return JsonConversion.toJson(this);
    }
}
