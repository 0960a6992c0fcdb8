package dev.gatehouse.contract.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.Bytes;
import java.util.List;
import java.util.Optional;

/** Compares bodies: JSON by its values, other texts line by line, anything else by its bytes. */
record BodyComparison(Part part, Normalisation here, Normalisation there) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    List<Difference> differences(Bytes mine, Bytes theirs) {
        if (!isText(mine) || !isText(theirs)) {
            return List.of(
                    new Difference.OtherBytes(Place.of(part), mine.size(), theirs.size(), firstOther(mine, theirs)));
        }
        Optional<JsonNode> my = json(mine);
        Optional<JsonNode> their = json(theirs);
        if (my.isPresent() && their.isPresent()) {
            return new JsonComparison(part).differences(here.json(my.get()), there.json(their.get()));
        }
        return texts(here.text(mine.utf8()), there.text(theirs.utf8()));
    }

    /** A log cuts long bodies off, AWS's own too: what is left can be compared, the rest not. */
    private List<Difference> texts(String mine, String theirs) {
        boolean cut = Truncated.is(mine) || Truncated.is(theirs);
        if (!cut) {
            return TextComparison.differences(part, mine, theirs);
        }
        String my = Truncated.kept(mine);
        String their = Truncated.kept(theirs);
        // A placeholder may be longer or shorter than what it replaced, so the ends do not meet exactly.
        int common = Math.max(0, Math.min(my.length(), their.length()) - Truncated.BLUR);
        return TextComparison.differences(part, my.substring(0, common), their.substring(0, common));
    }

    /** Objects and lists alone: a bare word is text as well as JSON. */
    private static Optional<JsonNode> json(Bytes body) {
        try {
            JsonNode json = MAPPER.readTree(body.toByteArray());
            return json != null && json.isContainerNode() ? Optional.of(json) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (java.io.IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    private static boolean isText(Bytes bytes) {
        return Bytes.utf8(bytes.utf8()).equals(bytes);
    }

    private static int firstOther(Bytes mine, Bytes theirs) {
        int at = java.util.Arrays.mismatch(mine.toByteArray(), theirs.toByteArray());
        return Math.max(at, 0);
    }
}
