package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.ContractCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * When, where and from what a case was recorded.
 *
 * @param date as {@code 2026-11-23T05:40:00Z}
 * @param target the target's name
 * @param region as {@code eu-west-1}
 * @param digest of the steps as they were recorded
 */
public record Recording(String date, String target, String region, String digest) {

    private static final String KEY = "recording";

    /** The recording of a case; empty if it was written by hand. */
    public static Optional<Recording> of(ContractCase given) {
        return given.recording()
                .map(r -> new Recording(
                        r.path("date").asText(),
                        r.path("target").asText(),
                        r.path("region").asText(),
                        r.path("digest").asText()));
    }

    /** Whether the steps of a case are not those that were recorded: somebody wrote in the file. */
    public static boolean wasEdited(ContractCase given) {
        return of(given)
                .filter(r -> !r.digest().equals(digestOf(given.document())))
                .isPresent();
    }

    /** The document with this recording, whose digest is that of the document. */
    static ObjectNode sealed(ObjectNode document, String date, String target, String region) {
        ObjectNode sealed = JsonNodeFactory.instance.objectNode();
        document.properties().forEach(e -> {
            if (e.getKey().equals("steps")) {
                sealed.set(KEY, new Recording(date, target, region, digestOf(document)).json());
            }
            if (!e.getKey().equals(KEY)) {
                sealed.set(e.getKey(), e.getValue());
            }
        });
        return sealed;
    }

    private ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", date)
                .put("target", target)
                .put("region", region)
                .put("digest", digest);
    }

    private static String digestOf(JsonNode document) {
        try {
            byte[] steps = document.path("steps").toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(steps));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
