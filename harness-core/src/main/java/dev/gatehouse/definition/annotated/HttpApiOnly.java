package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.lang.reflect.Method;

/** Finds attributes, of annotations that all kinds of APIs share, that mean nothing but in an HTTP API. */
record HttpApiOnly(ApiKind kind, Origin origin, Findings findings) {

    void check(Method method) {
        AwsProxy function = method.getAnnotation(AwsProxy.class);
        if (function != null && !function.payloadFormatVersion().isEmpty()) {
            refuse(
                    "@AwsProxy(payloadFormatVersion = \"" + function.payloadFormatVersion() + "\")",
                    "Leave it out: its events have one format.");
        }
        if (function != null && function.parameters().length > 0) {
            refuse(
                    "@AwsProxy(parameters = ...)",
                    "Leave it out, or use @AwsLambda: a Lambda proxy maps no parameters.");
        }
        HttpProxy endpoint = method.getAnnotation(HttpProxy.class);
        if (endpoint != null && !endpoint.serverNameToVerify().isEmpty()) {
            refuse(
                    "@HttpProxy(serverNameToVerify = \"" + endpoint.serverNameToVerify() + "\")",
                    "Leave it out: certificates must be for the host of the URI.");
        }
    }

    void check(LambdaAuthorizer authorizer) {
        if (authorizer.enableSimpleResponses()) {
            refuse(
                    "@LambdaAuthorizer(enableSimpleResponses = true)",
                    "Leave it out, and let the function answer with a policy.");
        }
        if (!authorizer.payloadFormatVersion().isEmpty()) {
            refuse(
                    "@LambdaAuthorizer(payloadFormatVersion = \"" + authorizer.payloadFormatVersion() + "\")",
                    "Leave it out: its events have one format.");
        }
    }

    private void refuse(String what, String remedy) {
        findings.add(origin, what + " means nothing in " + kind.title() + ".", remedy);
    }
}
