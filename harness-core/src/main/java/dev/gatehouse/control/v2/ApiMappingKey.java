package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.EndpointType;
import java.util.regex.Pattern;

/**
 * The path of an API mapping.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html">Restrictions of API
 *     mappings</a>
 */
record ApiMappingKey(String text) {

    private static final int LONGEST = 300;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9$\\-_.+!*'()/]*");

    void check(DomainName domain) {
        if (domain.endpointConfiguration().types().contains(EndpointType.EDGE)) {
            throw ControlException.badRequest(
                    "Only REGIONAL domain names can be managed through the API Gateway V2 API. "
                            + "For EDGE domain names, please use the API Gateway V1 API. "
                            + "Also note that only REST APIs can be attached to EDGE domain names.");
        }
        if (text.startsWith("/") || text.contains("//") || text.endsWith("/")) {
            throw ControlException.badRequest("API mapping key should not start with a '/' or have consecutive '/'s.");
        }
        if (!ALLOWED.matcher(text).matches() || text.length() > LONGEST) {
            throw ControlException.badRequest(
                    "API mapping key should contain only letters, numbers and $-_.+!*'()/, and at most " + LONGEST
                            + " characters.");
        }
        if (text.contains("/") && domain.securityPolicy().equals("TLS_1_0")) {
            throw ControlException.badRequest(
                    "A mapping of several levels needs a domain name with the security policy TLS_1_2.");
        }
    }
}
