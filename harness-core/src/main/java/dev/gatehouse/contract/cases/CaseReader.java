package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads contract cases and refuses what is none: a key that nothing reads would hide an expectation that is never checked.
 *
 * <pre>{@code
 * List<ContractCase> cases = new CaseReader().directory(Path.of("src/test/contract"));
 * }</pre>
 */
public final class CaseReader {

    private static final String SUFFIX = ".json";

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The cases of a directory and of those below it, in the order of their paths.
     *
     * @throws CaseFormatException if files are no cases, which names each, or if there is none
     */
    public List<ContractCase> directory(Path directory) {
        List<ContractCase> cases = all(files(directory));
        if (cases.isEmpty()) {
            throw new CaseFormatException(
                    directory, "there is no file in it whose name ends with .json", new IOException("no cases"));
        }
        return cases;
    }

    private List<ContractCase> all(List<Path> files) {
        List<ContractCase> cases = new ArrayList<>();
        List<CaseFormatException> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.add(file(file));
            } catch (CaseFormatException e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw refused.size() == 1 ? refused.get(0) : new CaseFormatException(refused);
        }
        return cases;
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CaseFormatException(
                    directory, "it is no directory that can be read (" + directory.toAbsolutePath() + ")", e);
        }
    }

    /**
     * The case in a file.
     *
     * @throws CaseFormatException if it is none
     */
    public ContractCase file(Path file) {
        JsonNode document = document(file);
        String name = String.valueOf(file.getFileName());
        String bare = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return new ContractCase(file, bare, document, new CaseFormat(file).steps(document));
    }

    private JsonNode document(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return json.readTree(in);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": ";
            throw new CaseFormatException(file, line + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new CaseFormatException(file, "it cannot be read: " + e.getMessage(), e);
        }
    }
}
