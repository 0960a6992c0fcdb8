package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.parameter.MappedValue;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What AWS asks of the parameter mappings of an HTTP API's integration.
 *
 * @param integration the integration
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Transforming
 *     requests and responses</a>
 */
record MappingChecks(Integration integration) {

    private static final Pattern OF_REQUEST = Pattern.compile(
            "(?:append|overwrite|remove):(?:header\\.(?<header>[^\\s:]+)|querystring\\..+)|overwrite:path");
    private static final Pattern OF_RESPONSE =
            Pattern.compile("(?:append|overwrite|remove):header\\.(?<header>[^\\s:]+)|overwrite:statuscode");
    private static final Pattern RESERVED =
            Pattern.compile("access-control-.*|apigw-.*|x-amz-.*|x-amzn-.*|authorization"
                    + "|connection|content-encoding|content-length|content-location|forwarded|keep-alive|origin"
                    + "|proxy-authenticate|proxy-authorization|te|trailers?|transfer-encoding|upgrade|via"
                    + "|x-forwarded-(for|host|proto)");
    private static final Pattern STATUS = Pattern.compile("[2-5][0-9]{2}");
    private static final Pattern UNSUPPORTED_PATH =
            Pattern.compile(".*\\$\\{?(request|response)\\.body(\\.\\.|.*\\?\\().*");

    void check() {
        if (integration.integrationSubtype() != null) {
            SubtypeChecks.check(integration);
            integration.requestParameters().values().forEach(value -> read(value, MappedValue::ofRequest));
        } else {
            integration.requestParameters().forEach((key, value) -> {
                check("Request", OF_REQUEST, key, value);
                checkSource(key, value, MappedValue::ofRequest);
            });
        }
        integration.responseParameters().forEach(this::checkStatus);
    }

    private void checkStatus(String status, Map<String, String> mappings) {
        if (!STATUS.matcher(status).matches()) {
            throw ControlException.badRequest(
                    "Invalid response parameters: '" + status + "' is no HTTP status code from 200 to 599");
        }
        mappings.forEach((key, value) -> {
            check("Response", OF_RESPONSE, key, value);
            checkSource(key, value, MappedValue::ofResponse);
            if (key.equals("overwrite:statuscode")
                    && value.matches("[0-9]+")
                    && !STATUS.matcher(value).matches()) {
                throw refused("Invalid status code specified: " + value);
            }
        });
    }

    private static void check(String side, Pattern allowed, String key, String value) {
        Matcher matcher = allowed.matcher(key);
        if (!matcher.matches()) {
            throw refused("Invalid " + side + " Actioned Parameter expression specified: " + key);
        }
        String header = matcher.group("header");
        if (header != null && RESERVED.matcher(header.toLowerCase(Locale.ROOT)).matches()) {
            throw refused("Operations on header " + header + " are restricted");
        }
        if (UNSUPPORTED_PATH.matcher(value).matches()) {
            throw refused("Recursive descent and filter expressions are not supported: " + value);
        }
    }

    private static void checkSource(String key, String value, Consumer<String> reader) {
        // nothing is read for what is removed
        if (!key.startsWith("remove:")) {
            read(value, reader);
        }
    }

    private static void read(String value, Consumer<String> reader) {
        try {
            reader.accept(value);
        } catch (IllegalArgumentException wrong) {
            throw refused("Invalid mapping expression specified: " + value);
        }
    }

    private static ControlException refused(String error) {
        return ControlException.badRequest(
                "Invalid mapping expression specified: Validation Result: warnings : [], errors : [" + error + "]");
    }
}
