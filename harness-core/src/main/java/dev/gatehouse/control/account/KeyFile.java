package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CreateApiKeyRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads files of API keys.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-key-file-format.html">API key file format</a>
 */
final class KeyFile {

    private static final Pattern CELL = Pattern.compile("\\G(\\s*\"[^\"]*\"\\s*|\\s*'[^']*'\\s*|[^,]*)(?:,|$)");

    private KeyFile() {}

    /**
     * A line of the file.
     *
     * @param key the key
     * @param usagePlanIds the usage plans that it shall be in
     */
    record Row(CreateApiKeyRequest key, List<String> usagePlanIds) {

        Row {
            usagePlanIds = List.copyOf(usagePlanIds);
        }
    }

    static List<Row> read(String body) {
        List<String> lines = body.lines().filter(line -> !line.isBlank()).toList();
        List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0).toLowerCase(Locale.ROOT));
        if (!columns.contains("name") || !columns.contains("key")) {
            throw ControlException.badRequest("The first line of an API key file must name the columns, among them"
                    + " 'name' and 'key'; it is: " + (lines.isEmpty() ? "missing" : lines.get(0)));
        }
        return lines.subList(1, lines.size()).stream()
                .map(line -> row(columns, cells(line)))
                .toList();
    }

    private static Row row(List<String> columns, List<String> cells) {
        CreateApiKeyRequest key = CreateApiKeyRequest.of()
                .name(cell(columns, cells, "name"))
                .value(cell(columns, cells, "key"))
                .description(cell(columns, cells, "description"))
                .enabled(!"false".equalsIgnoreCase(cell(columns, cells, "enabled")))
                .build();
        return new Row(
                key,
                Stream.of(cell(columns, cells, "usageplanids").split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    /** Double or single quotes hold a cell with commas together. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        for (boolean more = true; more && matcher.find(); more = matcher.end() < line.length()) {
            String cell = matcher.group(1).strip();
            boolean quoted = cell.length() > 1 && (cell.startsWith("\"") || cell.startsWith("'"));
            cells.add(quoted ? cell.substring(1, cell.length() - 1) : cell);
        }
        return cells;
    }
}
