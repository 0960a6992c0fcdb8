package dev.gatehouse.definition.exporting;

/**
 * Something that the exported document has no place for.
 *
 * @param element what it belongs to, as {@code Stage dev}
 * @param reason what is missing and why, in full sentences
 */
public record NotExported(String element, String reason) {

    @Override
    public String toString() {
        return element + ": " + reason;
    }
}
