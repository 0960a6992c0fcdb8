package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CreateApiKeyRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads files of API keys.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-key-file-format.html">API key file format</a>
 */
final class KeyFile {

    private KeyFile() {}

    static List<CreateApiKeyRequest> read(String body) {
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

    private static CreateApiKeyRequest row(List<String> columns, List<String> cells) {
        return CreateApiKeyRequest.of()
                .name(cell(columns, cells, "name"))
                .value(cell(columns, cells, "key"))
                .description(cell(columns, cells, "description"))
                .enabled(!"false".equalsIgnoreCase(cell(columns, cells, "enabled")))
                .build();
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
