package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Something in an account that has tags.
 *
 * @param service {@code apigateway} or {@code apigatewayv2}
 * @param collection as {@code restapis}
 * @param id its id
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html">Resources
 *     that can be tagged</a>
 */
public record Resource(String service, String collection, String id) {

    /** A REST API. */
    public static Resource restApi(String id) {
        return new Resource("apigateway", "restapis", id);
    }

    /** A usage plan. */
    public static Resource usagePlan(String id) {
        return new Resource("apigateway", "usageplans", id);
    }

    /** An API key. */
    public static Resource apiKey(String id) {
        return new Resource("apigateway", "apikeys", id);
    }

    /** An HTTP API. */
    public static Resource httpApi(String id) {
        return new Resource("apigatewayv2", "apis", id);
    }

    /** The parameters that name it, for operations on tags. */
    public ObjectNode named(String region) {
        return JsonNodeFactory.instance.objectNode().put(isVersion2() ? "ResourceArn" : "resourceArn", arn(region));
    }

    /** The parameters of {@code TagResource}. */
    public ObjectNode tagged(String region, Map<String, String> tags) {
        ObjectNode parameters = named(region);
        ObjectNode node = parameters.putObject(tagsMember());
        tags.forEach(node::put);
        return parameters;
    }

    /** The name under which an answer has its tags. */
    public String tagsMember() {
        return isVersion2() ? "Tags" : "tags";
    }

    private boolean isVersion2() {
        return service.equals("apigatewayv2");
    }

    private String arn(String region) {
        return "arn:" + partition(region) + ":apigateway:" + region + "::/" + collection + "/" + id;
    }

    private static String partition(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
