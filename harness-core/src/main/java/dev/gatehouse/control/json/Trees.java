package dev.gatehouse.control.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import java.util.Locale;

/** Turns records into trees that can be edited, and trees into records. */
public final class Trees {

    private static final ObjectMapper PLAIN =
            JsonMapper.builder().addModule(EpochSeconds.module()).build();
    private static final ObjectMapper REQUESTS = JsonMapper.builder()
            .addModule(EpochSeconds.module())
            .addModule(StrictText.module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectMapper V2_REQUESTS = JsonMapper.builder()
            .addModule(EpochSeconds.module())
            .addModule(StrictText.module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            // In Turkish, Issuer would not be issuer.
            .defaultLocale(Locale.ROOT)
            .build();

    private Trees() {}

    /** A record with all its components, those without a value too. */
    public static ObjectNode of(Object value) {
        return PLAIN.valueToTree(value);
    }

    /** A record from a tree that {@link #of} gave and that may have been edited since. */
    public static <T> T to(JsonNode tree, Class<T> type) {
        try {
            return PLAIN.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw ControlException.badRequest(Misread.valueOf(e));
        }
    }

    /** A request from the parameters of a call; what AWS does not know is passed over, as AWS does. */
    public static <T> T request(JsonNode parameters, Class<T> type) {
        return request(REQUESTS, parameters, type);
    }

    /** The same for version 2, whose names begin with a capital letter in SDKs and with a small one on the wire. */
    public static <T> T requestOfVersion2(JsonNode parameters, Class<T> type) {
        return request(V2_REQUESTS, parameters, type);
    }

    private static <T> T request(ObjectMapper mapper, JsonNode parameters, Class<T> type) {
        try {
            return mapper.treeToValue(parameters, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof ControlException refused) {
                throw refused;
            }
            throw new ControlException("SerializationException", 400, Misread.conversion(e));
        }
    }

    /** Any JSON text as a tree. */
    public static JsonNode parse(String json) throws JsonProcessingException {
        return PLAIN.readTree(json);
    }
}
