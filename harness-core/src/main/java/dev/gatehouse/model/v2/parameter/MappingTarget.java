package dev.gatehouse.model.v2.parameter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mapping changes, and how.
 *
 * <pre>{@code
 * MappingTarget.ofRequest("append:querystring.page");   // APPEND, QUERYSTRING, "page"
 * MappingTarget.ofResponse("overwrite:statuscode");     // OVERWRITE, STATUS_CODE, ""
 * }</pre>
 *
 * @param action what is done to it
 * @param place where it is
 * @param name the header's or parameter's name; empty for the path and the status code, of which there is one
 */
public record MappingTarget(Action action, Place place, String name) {

    /** What a mapping does. */
    public enum Action {
        /** Adds a value to those that are there. */
        APPEND,
        /** Puts a value in place of those that are there. */
        OVERWRITE,
        /** Takes all values away. */
        REMOVE
    }

    /** Where the mapped thing is. */
    public enum Place {
        /** A header. */
        HEADER,
        /** A parameter in the query string. */
        QUERYSTRING,
        /** The path of the request to the endpoint. */
        PATH,
        /** The status of the answer. */
        STATUS_CODE
    }

    private static final Pattern HEADER = Pattern.compile("(append|overwrite|remove):header\\.(.+)");
    private static final Pattern QUERY = Pattern.compile("(append|overwrite|remove):querystring\\.(.+)");

    /**
     * Reads the key of a request mapping.
     *
     * @throws IllegalArgumentException if it is none, or names a reserved header
     */
    public static MappingTarget ofRequest(String key) {
        if (key.equals("overwrite:path")) {
            return new MappingTarget(Action.OVERWRITE, Place.PATH, "");
        }
        Matcher query = QUERY.matcher(key);
        return query.matches()
                ? new MappingTarget(action(query), Place.QUERYSTRING, query.group(2))
                : header(
                        key,
                        "append|overwrite|remove:header.<name>, append|overwrite|remove:querystring.<name> or"
                                + " overwrite:path");
    }

    /**
     * Reads the key of a response mapping.
     *
     * @throws IllegalArgumentException if it is none, or names a reserved header
     */
    public static MappingTarget ofResponse(String key) {
        return key.equals("overwrite:statuscode")
                ? new MappingTarget(Action.OVERWRITE, Place.STATUS_CODE, "")
                : header(key, "append|overwrite|remove:header.<name> or overwrite:statuscode");
    }

    private static MappingTarget header(String key, String forms) {
        Matcher header = HEADER.matcher(key);
        if (!header.matches()) {
            throw new IllegalArgumentException("Invalid mapping key '" + key + "': write " + forms);
        }
        String name = header.group(2);
        if (ReservedHeaders.contain(name)) {
            throw new IllegalArgumentException(
                    "Invalid mapping key '" + key + "': header " + name + " is reserved and cannot be mapped");
        }
        return new MappingTarget(action(header), Place.HEADER, name);
    }

    private static Action action(Matcher matcher) {
        return Action.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    }
}
