package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one reading finds beside the API: errors, warnings, and the place of each element. */
final class Findings {

    private final List<ImportFinding> errors = new ArrayList<>();
    private final List<ImportFinding> warnings = new ArrayList<>();
    private final Map<ElementAddress, String> pointers = new LinkedHashMap<>();

    void error(Located at, String message) {
        errors.add(new ImportFinding(at.pointer(), message));
    }

    void warning(Located at, String message) {
        warnings.add(new ImportFinding(at.pointer(), message));
    }

    void place(ElementAddress element, Located at) {
        pointers.putIfAbsent(element, at.pointer());
    }

    List<ImportFinding> errors() {
        return errors;
    }

    List<ImportFinding> warnings() {
        return warnings;
    }

    Map<ElementAddress, String> pointers() {
        return pointers;
    }
}
