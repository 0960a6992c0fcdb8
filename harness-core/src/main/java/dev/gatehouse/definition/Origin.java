package dev.gatehouse.definition;

import org.jspecify.annotations.Nullable;

/**
 * The place in a definition where something was written.
 *
 * @param file the file, class path resource or class as the user named it
 * @param line the line, from 1; 0 where there are no lines, as in a class
 * @param column the column, from 1; 0 where unknown
 * @param logicalId the logical id of a CloudFormation resource or the annotated element; null where neither applies
 */
public record Origin(String file, int line, int column, @Nullable String logicalId) {

    /** A place known by line and column. */
    public static Origin of(String file, int line, int column) {
        return new Origin(file, line, column, null);
    }

    /** As editors and terminals link it, {@code file:line:column}, followed by the logical id where there is one. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        return logicalId == null
                ? text.toString()
                : text.append(" (").append(logicalId).append(')').toString();
    }
}
