package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ElementAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What reading a document gave, faults and places included.
 *
 * @param api the API as far as it could be read
 * @param errors what makes AWS refuse the document; empty for a good one
 * @param warnings what AWS leaves out
 * @param pointers the JSON pointer of what defined each element
 */
public record DocumentReading(
        ImportedApi api,
        List<ImportFinding> errors,
        List<ImportFinding> warnings,
        Map<ElementAddress, String> pointers) {

    public DocumentReading {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        pointers = Collections.unmodifiableMap(new LinkedHashMap<>(pointers));
    }
}
