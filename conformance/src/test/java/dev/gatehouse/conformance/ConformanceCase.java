package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One file of the corpus: what to set up, what to send, and what AWS answers. */
record ConformanceCase(String name, String title, JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<ConformanceCase> readAll(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(ConformanceCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceCase read(Path file) {
        try {
            JsonNode document = JSON.readTree(file.toFile());
            String name = file.getFileName().toString().replaceAll("\\.json$", "");
            return new ConformanceCase(name, document.path("title").asText(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no case", e);
        }
    }

    JsonNode lambdas() {
        return document.path("lambdas");
    }

    JsonNode backends() {
        return document.path("backends");
    }

    JsonNode issuers() {
        return document.path("issuers");
    }

    JsonNode tokens() {
        return document.path("tokens");
    }

    JsonNode steps() {
        return document.path("steps");
    }
}
