package dev.gatehouse.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps, lists and scalars as JSON, as Jackson's mapper writes them.
 *
 * <p>Without the mapper as long as there is nothing else in them: it looks for a way to write each value, which takes as long as
 * writing an event.
 */
public final class ValueBytes {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ValueBytes() {}

    /** The UTF-8 of a value, without blanks; names keep their order. */
    public static Bytes of(@Nullable Object value) {
        // The generator has a buffer of its own, and mostly hands over everything at once.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            write(value, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(bytes);
    }

    private static void write(@Nullable Object value, JsonGenerator to) throws IOException {
        if (value == null) {
            to.writeNull();
        } else if (value instanceof String text) {
            to.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                to.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), to);
            }
            to.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            to.writeStartArray();
            for (Object item : items) {
                write(item, to);
            }
            to.writeEndArray();
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value instanceof Long number) {
            to.writeNumber(number);
        } else {
            Others.MAPPER.writeValue(to, value);
        }
    }

    /** Set up where it is needed: authorizers may put any JSON into the context of a caller. */
    private static final class Others {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
