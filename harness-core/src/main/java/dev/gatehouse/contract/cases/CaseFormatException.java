package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file that is no contract case; the message names the file, the place in it, and what would do. */
public final class CaseFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseFormatException(List<CaseFormatException> all) {
        super(
                all.size() + " files are no contract cases:\n  "
                        + all.stream().map(CaseFormatException::getMessage).collect(Collectors.joining("\n  ")),
                all.get(0));
    }

    CaseFormatException(Path file, String problem, Throwable cause) {
        super(file + " is no contract case: " + problem, cause);
    }

    CaseFormatException(Path file, JsonPointer at, String problem) {
        super(file + " is no contract case: at '" + at + "' " + problem);
    }
}
