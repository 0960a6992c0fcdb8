package dev.gatehouse.benchmarks.peer;

/** A body of one kilobyte, and its model. */
public final class Orders {

    /** What is posted. */
    public static final String BODY = "{\"item\": \"book\", \"count\": 3, \"note\": \"" + "n".repeat(980) + "\"}";

    /** The model, as {@code work.yaml} has it. */
    public static final String SCHEMA =
            """
            {
              "$schema": "http://json-schema.org/draft-04/schema#",
              "type": "object",
              "required": ["item", "count"],
              "properties": {
                "item": {"type": "string", "minLength": 1},
                "count": {"type": "integer", "minimum": 1, "maximum": 100},
                "note": {"type": "string", "maxLength": 1000}
              }
            }
            """;

    private Orders() {}
}
