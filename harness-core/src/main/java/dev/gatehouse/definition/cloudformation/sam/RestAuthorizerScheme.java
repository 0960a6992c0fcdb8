package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The security scheme of one authorizer of a REST API.
 *
 * @param api the logical id of the API
 * @param member the authorizer's name
 * @param authorizer what the template says of it
 * @param problems where it is told what is wrong
 */
record RestAuthorizerScheme(String api, SourceMember member, SourceObject authorizer, Problems problems) {

    private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";
    private static final String AUTH_TYPE = "x-amazon-apigateway-authtype";

    SourceObject scheme() {
        String path = api + ".Auth.Authorizers." + member.name();
        KnownProperties known = new KnownProperties(api, problems);
        if (authorizer.get("UserPoolArn") != null) {
            known.check(authorizer, path, Set.of("AuthorizationScopes", "Identity", "UserPoolArn"));
            return userPool();
        }
        known.check(
                authorizer,
                path,
                Set.of(
                        "AuthorizationScopes",
                        "DisableFunctionDefaultPermissions",
                        "FunctionArn",
                        "FunctionInvokeRole",
                        "FunctionPayloadType",
                        "Identity"));
        return function();
    }

    private Origin origin() {
        return member.nameOrigin();
    }

    private SourceObject identity() {
        return Nodes.object(authorizer, "Identity");
    }

    private String header() {
        return Objects.requireNonNullElse(Nodes.text(identity(), "Header"), "Authorization");
    }

    private ObjectBuilder named(String name, String authType) {
        return ObjectBuilder.at(origin())
                .put("type", "apiKey")
                .put("name", name)
                .put("in", "header")
                .put(AUTH_TYPE, authType);
    }

    private SourceObject userPool() {
        SourceObject extension = ObjectBuilder.at(origin())
                .put("type", "cognito_user_pools")
                .put("providerARNs", Nodes.list(origin(), Nodes.items(authorizer, "UserPoolArn")))
                .copy(identity(), "ValidationExpression", "identityValidationExpression")
                .build();
        return named(header(), "cognito_user_pools").put(AUTHORIZER, extension).build();
    }

    private SourceObject function() {
        boolean request = "REQUEST".equals(Nodes.text(authorizer, "FunctionPayloadType"));
        ObjectBuilder extension = ObjectBuilder.at(origin())
                .put("type", request ? "request" : "token")
                .copy(identity(), "ReauthorizeEvery", "authorizerResultTtlInSeconds");
        SourceNode arn = authorizer.get("FunctionArn");
        if (arn != null) {
            extension.put("authorizerUri", SamAuthorizers.uri(origin(), arn));
        }
        if (!"NONE".equals(Nodes.text(authorizer, "FunctionInvokeRole"))) {
            extension.copy(authorizer, "FunctionInvokeRole", "authorizerCredentials");
        }
        if (request) {
            extension.put("identitySource", String.join(", ", sources()));
            return named("Unused", "custom").put(AUTHORIZER, extension.build()).build();
        }
        extension.copy(identity(), "ValidationExpression", "identityValidationExpression");
        return named(header(), "custom").put(AUTHORIZER, extension.build()).build();
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        add(sources, "Headers", "method.request.header.");
        add(sources, "QueryStrings", "method.request.querystring.");
        add(sources, "StageVariables", "stageVariables.");
        add(sources, "Context", "context.");
        return sources;
    }

    private void add(List<String> sources, String property, String prefix) {
        for (SourceNode value : Nodes.items(identity(), property)) {
            if (value instanceof SourceScalar name && !Nodes.isFunction(value)) {
                sources.add(prefix + name.text());
            } else {
                problems.add(value.origin(), api, property + " must be names as plain text.", "Write the names out.");
            }
        }
    }
}
