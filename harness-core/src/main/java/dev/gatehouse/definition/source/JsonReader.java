package dev.gatehouse.definition.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON and keeps the place of every value. */
final class JsonReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Throws Jackson's own exception, since text that is no JSON may still be YAML. */
    static SourceNode read(String file, String text) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonReader(file, parser).document();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DefinitionException refusal(String file, JsonProcessingException e) {
        return Unreadable.at(
                origin(file, e.getLocation()),
                "This is not JSON: " + e.getOriginalMessage() + ".",
                "Correct the syntax.");
    }

    private SourceNode document() throws IOException {
        SourceNode root = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "there is more after the end of the document");
        }
        return root;
    }

    private SourceNode value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(SourceScalar.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(SourceScalar.Kind.BOOLEAN);
            case VALUE_NULL -> scalar(SourceScalar.Kind.NULL);
            default -> scalar(SourceScalar.Kind.TEXT);
        };
    }

    private SourceObject object() throws IOException {
        Origin start = here();
        Map<String, SourceMember> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Origin nameOrigin = here();
            Duplicates.add(members, new SourceMember(name, nameOrigin, value(parser.nextToken())));
        }
        return new SourceObject(start, null, members);
    }

    private SourceArray array() throws IOException {
        Origin start = here();
        List<SourceNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new SourceArray(start, null, items);
    }

    private SourceScalar scalar(SourceScalar.Kind kind) throws IOException {
        return new SourceScalar(here(), null, kind, parser.getText());
    }

    private Origin here() {
        return origin(file, parser.currentTokenLocation());
    }

    private static Origin origin(String file, @Nullable JsonLocation location) {
        return location == null ? Origin.of(file, 1, 1) : Origin.of(file, location.getLineNr(), location.getColumnNr());
    }
}
