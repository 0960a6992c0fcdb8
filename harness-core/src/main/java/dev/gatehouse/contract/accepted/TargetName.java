package dev.gatehouse.contract.accepted;

import java.util.regex.Pattern;

/**
 * The name of a target as reports have it, which may tell where it is: {@code emulator at http://127.0.0.1:9297}.
 *
 * @param name the whole
 */
public record TargetName(String name) {

    private static final Pattern PLACE = Pattern.compile(" at https?://\\S+$");

    /** As an entry has it: without the place, whose port is another one in the next run. */
    public String written() {
        return PLACE.matcher(name).replaceFirst("");
    }

    /** Whether an entry that names a target means this one: with the place it means that place alone. */
    boolean isMeantBy(String entry) {
        return entry.equals(name) || entry.equals(written());
    }
}
