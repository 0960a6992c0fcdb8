package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;

/** What lets API Gateway invoke a function. */
final class SamPermission {

    static final String TYPE = "AWS::Lambda::Permission";

    private SamPermission() {}

    /**
     * The properties of a permission.
     *
     * @param origin who asked for it
     * @param function the function's name or ARN
     * @param api the API's id
     * @param source what of the API may invoke it
     */
    static SourceObject of(Origin origin, SourceNode function, SourceNode api, String source) {
        return ObjectBuilder.at(origin)
                .put("Action", "lambda:InvokeFunction")
                .put("FunctionName", function)
                .put("Principal", "apigateway.amazonaws.com")
                .put(
                        "SourceArn",
                        Nodes.substitution(
                                origin,
                                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/"
                                        + source,
                                "__ApiId__",
                                api))
                .build();
    }
}
