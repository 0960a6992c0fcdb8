package dev.gatehouse.control.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.gatehouse.control.error.ControlException;
import java.io.IOException;

/** Text where text is meant: AWS refuses other values, in words that show its own Java. */
final class StrictText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    private StrictText() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule("strict-text").addDeserializer(String.class, new StrictText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        throw new ControlException(
                "SerializationException",
                400,
                "class " + javaTypeOf(parser.currentToken()) + " can not be converted to an String");
    }

    private static String javaTypeOf(JsonToken token) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> "java.lang.Boolean";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "com.amazon.coral.value.json.numbers.TruncatingBigNumber";
            default -> "java.lang.Object";
        };
    }
}
