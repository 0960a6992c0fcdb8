package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.target.LogEntry;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.redaction.Masking;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the log of a test invocation as parts of an exchange.
 *
 * <p>Status and headers of the method response are left out: the client's own answer tells them better.
 */
final class LogObservation {

    private static final Map<LogEntry, Part> PARTS = new EnumMap<>(Map.ofEntries(
            Map.entry(LogEntry.METHOD_AND_PATH, Part.PATH),
            Map.entry(LogEntry.PATH_PARAMETERS, Part.PATH_PARAMETERS),
            Map.entry(LogEntry.QUERY_PARAMETERS, Part.QUERY),
            Map.entry(LogEntry.METHOD_REQUEST_HEADERS, Part.REQUEST_HEADERS),
            Map.entry(LogEntry.METHOD_REQUEST_BODY, Part.REQUEST_BODY),
            Map.entry(LogEntry.VALIDATION, Part.VALIDATION),
            Map.entry(LogEntry.ENDPOINT_REQUEST_URI, Part.CALL_URI),
            Map.entry(LogEntry.ENDPOINT_REQUEST_HEADERS, Part.CALL_HEADERS),
            Map.entry(LogEntry.ENDPOINT_REQUEST_BODY, Part.CALL_BODY),
            Map.entry(LogEntry.RECEIVED, Part.ENDPOINT_STATUS),
            Map.entry(LogEntry.ENDPOINT_RESPONSE_HEADERS, Part.ENDPOINT_HEADERS),
            Map.entry(LogEntry.ENDPOINT_RESPONSE_BODY, Part.ENDPOINT_BODY),
            Map.entry(LogEntry.METHOD_RESPONSE_BODY, Part.MAPPED_BODY),
            Map.entry(LogEntry.FAILURE, Part.FAILURE)));

    /** Values may have commas in them; the next name begins after one that a name and an equals sign follow. */
    private static final Pattern NEXT_FIELD = Pattern.compile(", (?=[A-Za-z0-9_.-]+=)");

    private static final Pattern AUTHORITY = Pattern.compile("^[a-z][a-z0-9+.-]*://[^/?#]*");
    private static final Pattern STATUS = Pattern.compile("^\\d{3}");

    private LogObservation() {}

    /** What the log shows, with the secrets of the exchange masked. */
    static Observation of(TargetLog log, Masking masking) {
        Map<Part, Observed> parts = new EnumMap<>(Part.class);
        log.entries().forEach((entry, value) -> {
            Part part = PARTS.get(entry);
            if (part != null) {
                parts.put(part, observed(part, masking.text(value)));
            }
        });
        return new Observation(parts);
    }

    private static Observed observed(Part part, String value) {
        return switch (part) {
            case PATH_PARAMETERS, QUERY, REQUEST_HEADERS, CALL_HEADERS, ENDPOINT_HEADERS, HEADERS ->
                new Observed.Fields(fields(value));
            case REQUEST_BODY, CALL_BODY, ENDPOINT_BODY, MAPPED_BODY, BODY -> new Observed.Body(Bytes.utf8(value));
            case CALL_URI -> new Observed.Text(pathOf(value));
            case ENDPOINT_STATUS -> new Observed.Text(status(value));
            case PATH, VALIDATION, FAILURE, STATUS -> new Observed.Text(value);
        };
    }

    /** As Java prints a map: {@code {a=1, b=2}}. */
    private static Headers fields(String map) {
        String inside = map.startsWith("{") && map.endsWith("}") ? map.substring(1, map.length() - 1) : map;
        List<Header> fields =
                NEXT_FIELD.splitAsStream(inside).flatMap(LogObservation::field).toList();
        return new Headers(fields);
    }

    private static Stream<Header> field(String field) {
        int equals = field.indexOf('=');
        return equals < 1
                ? Stream.empty()
                : Stream.of(new Header(field.substring(0, equals), field.substring(equals + 1)));
    }

    /** Where the integration leads is rewritten for each target; what it asks for there is not. */
    private static String pathOf(String uri) {
        return AUTHORITY.matcher(uri).replaceFirst("");
    }

    private static String status(String received) {
        Matcher status = STATUS.matcher(received);
        return status.find() ? status.group() : received;
    }
}
