package dev.gatehouse.contract.pact.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.contract.pact.Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes pact files.
 *
 * <pre>{@code
 * Pact pact = PactFile.read(Path.of("pacts/shop-pets.json"));
 * PactFile.write(pact, Path.of("target/pacts/shop-pets.json"));
 * }</pre>
 */
public final class PactFile {

    /** Decimals keep their zeros: {@code 10.0} is a decimal number under Pact's rules. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PactFile() {}

    /**
     * Reads a file of version 2, 3 or 4.
     *
     * @throws PactFormatException if it is no pact, or of another version
     * @throws UncheckedIOException if it cannot be read
     */
    public static Pact read(Path file) {
        try {
            return text(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The pact " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    /**
     * Reads the text of a pact.
     *
     * @param name what messages call it
     * @throws PactFormatException if it is no pact, or of a version that cannot be read
     */
    public static Pact text(String name, String text) {
        try {
            return new PactReader(name).read(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new PactFormatException(name + " is no pact: it is no JSON. " + e.getOriginalMessage(), e);
        }
    }

    /** A pact as a file of version 4, indented. */
    public static String json(Pact pact) {
        JsonNode written = PactWriter.write(pact);
        return written.toPrettyString() + "\n";
    }

    /**
     * Writes a file of version 4; directories are made.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Pact pact, Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, json(pact));
        } catch (IOException e) {
            throw new UncheckedIOException("The pact " + file.toAbsolutePath() + " cannot be written", e);
        }
    }
}
