package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;

/** A file that is no contract case; the message names the file, the place in it, and what would do. */
public final class CaseFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseFormatException(Path file, String problem, Throwable cause) {
        super(file + " is no contract case: " + problem, cause);
    }

    CaseFormatException(Path file, JsonPointer at, String problem) {
        super(file + " is no contract case: at '" + at + "' " + problem);
    }
}
