package dev.gatehouse.model.v2.parameter;

import java.util.Map;

/**
 * A variable of a mapped value.
 *
 * @param source where it is read from
 * @param name the header's, parameter's or variable's name, or a JSONPath as {@code $.user.name}; empty for the whole path
 */
public record Variable(Source source, String name) {

    /** Where a variable is read from. */
    public enum Source {
        /** A header of the client's. */
        REQUEST_HEADER,
        /** A query parameter of the client's. */
        REQUEST_QUERYSTRING,
        /** The client's path without the stage. */
        REQUEST_PATH,
        /** A path parameter. */
        REQUEST_PATH_PARAMETER,
        /** The client's body, or a part of it. */
        REQUEST_BODY,
        /** A header of the endpoint's answer. */
        RESPONSE_HEADER,
        /** The body of the endpoint's answer, or a part of it. */
        RESPONSE_BODY,
        /** {@code $context}. */
        CONTEXT,
        /** {@code $stageVariables}. */
        STAGE_VARIABLE
    }

    private static final Map<String, Source> WHOLE = Map.of(
            "request.path",
            Source.REQUEST_PATH,
            "request.body",
            Source.REQUEST_BODY,
            "response.body",
            Source.RESPONSE_BODY);
    private static final Map<String, Source> NAMED = Map.of(
            "request.header.", Source.REQUEST_HEADER,
            "request.querystring.", Source.REQUEST_QUERYSTRING,
            "request.path.", Source.REQUEST_PATH_PARAMETER,
            "response.header.", Source.RESPONSE_HEADER,
            "context.", Source.CONTEXT,
            "stageVariables.", Source.STAGE_VARIABLE);

    /**
     * Reads a variable without its dollar sign, as {@code request.header.x-id}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Variable parse(String text) {
        Source whole = WHOLE.get(text);
        if (whole != null) {
            return new Variable(whole, whole == Source.REQUEST_PATH ? "" : "$");
        }
        for (Map.Entry<String, Source> known : NAMED.entrySet()) {
            if (text.startsWith(known.getKey())
                    && text.length() > known.getKey().length()) {
                return new Variable(
                        known.getValue(), text.substring(known.getKey().length()));
            }
        }
        if (text.matches("request\\.body[.\\[].+")) {
            return body(Source.REQUEST_BODY, text, "request.body".length());
        }
        if (text.matches("response\\.body[.\\[].+")) {
            return body(Source.RESPONSE_BODY, text, "response.body".length());
        }
        throw new IllegalArgumentException("'$" + text + "' is no variable: write $request.header.<name>,"
                + " $request.querystring.<name>, $request.path, $request.path.<name>, $request.body,"
                + " $request.body.<path>, $response.header.<name>, $response.body, $response.body.<path>,"
                + " $context.<name> or $stageVariables.<name>");
    }

    private static Variable body(Source source, String text, int end) {
        String path = text.substring(end);
        if (path.contains("..") || path.contains("?(")) {
            throw new IllegalArgumentException(
                    "'$" + text + "' cannot be mapped: recursive descent (..) and filters (?()) are not supported");
        }
        return new Variable(source, "$" + path);
    }

    /** Whether it is read from the endpoint's answer. */
    public boolean isOfResponse() {
        return source == Source.RESPONSE_HEADER || source == Source.RESPONSE_BODY;
    }

    /** Whether it is read from the client's request. */
    public boolean isOfRequest() {
        return source.name().startsWith("REQUEST_");
    }
}
