package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.ApiState;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the names on the left of parameter mappings, and the models that content types lead to. */
final class MappingNames {

    static final Pattern METHOD_REQUEST = Pattern.compile("method\\.request\\.(header|querystring|path)\\..+");
    static final Pattern METHOD_RESPONSE = Pattern.compile("method\\.response\\.header\\..+");
    static final Pattern INTEGRATION_REQUEST =
            Pattern.compile("integration\\.request\\.((header|querystring|path)\\..+|body.*)");
    static final Pattern INTEGRATION_RESPONSE = Pattern.compile("method\\.response\\.(header\\..+|body.*)");

    private static final Pattern CONTENT_TYPE = Pattern.compile("[^/\\s]+/[^/\\s]+.*|\\$default");

    private MappingNames() {}

    static void check(Collection<String> names, Pattern allowed) {
        for (String name : names) {
            if (!allowed.matcher(name).matches()) {
                throw ControlException.badRequest(
                        "Invalid mapping expression specified: Validation Result: warnings : [], errors : "
                                + "[Invalid mapping expression specified: " + name + "]");
            }
        }
    }

    /** A template's {@code $input.params('x')} would not know which of two is meant. */
    static void checkUnique(Collection<String> requestParameters) {
        Set<String> names = new HashSet<>();
        for (String expression : requestParameters) {
            if (!names.add(expression.split("\\.", 4)[3])) {
                throw ControlException.badRequest("Parameter names must be unique across querystring, header and path");
            }
        }
    }

    static void checkContentTypes(Collection<String> contentTypes) {
        for (String contentType : contentTypes) {
            if (!CONTENT_TYPE.matcher(contentType).matches()) {
                throw ControlException.badRequest(
                        "Validation Result: warnings : [], errors : [Invalid content type specified: " + contentType
                                + "]");
            }
        }
    }

    static void checkModels(ApiState api, Collection<String> modelNames) {
        for (String name : modelNames) {
            if (!api.models().containsKey(name)) {
                throw ControlException.badRequest("Invalid model identifier specified: " + name);
            }
        }
    }
}
