package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authorizers of an HTTP API.
 *
 * @param resource the API
 * @param auth its property {@code Auth}
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapiauth.html">
 *     HttpApiAuth</a>
 */
record SamAuthorizers(SamResource resource, SourceObject auth, Problems problems) {

    private static final String IAM = "AWS_IAM";
    private static final String NONE = "NONE";
    private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";

    /** Properties, and where their values are found in a request. */
    private static final Map<String, String> SOURCES = Map.of(
            "Headers", "$request.header.",
            "QueryStrings", "$request.querystring.",
            "StageVariables", "$stageVariables.",
            "Context", "$context.");

    static SamAuthorizers of(SamResource resource, Problems problems) {
        SourceObject auth = Nodes.object(resource.properties(), "Auth");
        SamAuthorizers authorizers = new SamAuthorizers(resource, auth, problems);
        authorizers.check();
        return authorizers;
    }

    private void check() {
        KnownProperties known = new KnownProperties(resource.logicalId(), problems);
        String path = resource.logicalId() + ".Auth";
        known.check(auth, path, Set.of("Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"));
        for (SourceMember member : defined().members()) {
            SourceObject authorizer = Nodes.object(defined(), member.name());
            String below = path + ".Authorizers." + member.name();
            if (authorizer.get("JwtConfiguration") != null) {
                known.check(authorizer, below, Set.of("AuthorizationScopes", "IdentitySource", "JwtConfiguration"));
            } else {
                known.check(
                        authorizer,
                        below,
                        Set.of(
                                "AuthorizerPayloadFormatVersion",
                                "EnableFunctionDefaultPermissions",
                                "EnableSimpleResponses",
                                "FunctionArn",
                                "FunctionInvokeRole",
                                "Identity"));
                need(member, authorizer, "FunctionArn");
                need(member, authorizer, "AuthorizerPayloadFormatVersion");
            }
        }
    }

    private void need(SourceMember member, SourceObject authorizer, String property) {
        if (authorizer.get(property) == null) {
            problem(
                    member.nameOrigin(),
                    member.name() + " Lambda Authorizer must define '" + property + "'.",
                    "Write " + property + ", or JwtConfiguration if it is to be a JWT authorizer.");
        }
    }

    private void problem(Origin origin, String message, String remedy) {
        problems.add(origin, resource.logicalId(), message, remedy);
    }

    private SourceObject defined() {
        return Nodes.object(auth, "Authorizers");
    }

    /** The security schemes of the document. */
    SourceObject schemes(SourceObject before) {
        ObjectBuilder schemes = ObjectBuilder.of(before);
        for (SourceMember member : defined().members()) {
            SourceObject authorizer = Nodes.object(defined(), member.name());
            schemes.put(member.name(), scheme(member.nameOrigin(), authorizer));
        }
        if (Nodes.isTrue(auth, "EnableIamAuthorizer")) {
            schemes.put(
                    IAM,
                    ObjectBuilder.at(auth.originOf("EnableIamAuthorizer"))
                            .put("type", "apiKey")
                            .put("name", "Authorization")
                            .put("in", "header")
                            .put("x-amazon-apigateway-authtype", "awsSigv4")
                            .build());
        }
        return schemes.build();
    }

    private SourceObject scheme(Origin origin, SourceObject authorizer) {
        if (authorizer.get("JwtConfiguration") == null) {
            return ObjectBuilder.at(origin)
                    .put("type", "apiKey")
                    .put("name", "Unused")
                    .put("in", "header")
                    .put(AUTHORIZER, function(origin, authorizer))
                    .build();
        }
        return ObjectBuilder.at(origin)
                .put("type", "oauth2")
                .put(
                        AUTHORIZER,
                        ObjectBuilder.at(origin)
                                .put("type", "jwt")
                                .copy(authorizer, "IdentitySource", "identitySource")
                                .put("jwtConfiguration", jwt(Nodes.object(authorizer, "JwtConfiguration")))
                                .build())
                .build();
    }

    /** SAM takes the names in either case. */
    private static SourceObject jwt(SourceObject configuration) {
        ObjectBuilder lowerCase = ObjectBuilder.at(configuration.origin());
        for (String name : List.of("issuer", "audience")) {
            lowerCase
                    .copy(configuration, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), name)
                    .copy(configuration, name);
        }
        return lowerCase.build();
    }

    private static SourceObject function(Origin origin, SourceObject authorizer) {
        SourceObject identity = Nodes.object(authorizer, "Identity");
        ObjectBuilder extension = ObjectBuilder.at(origin)
                .put("type", "request")
                .copy(authorizer, "AuthorizerPayloadFormatVersion", "authorizerPayloadFormatVersion")
                .copy(authorizer, "EnableSimpleResponses", "enableSimpleResponses")
                .copy(identity, "ReauthorizeEvery", "authorizerResultTtlInSeconds");
        SourceNode arn = authorizer.get("FunctionArn");
        if (arn != null) {
            extension.put("authorizerUri", uri(origin, arn));
        }
        if (!NONE.equals(Nodes.text(authorizer, "FunctionInvokeRole"))) {
            extension.copy(authorizer, "FunctionInvokeRole", "authorizerCredentials");
        }
        if (!identity.members().isEmpty()) {
            extension.put("identitySource", Nodes.list(identity.origin(), sources(identity)));
        }
        return extension.build();
    }

    /** The URI with which API Gateway invokes a function whose ARN is given. */
    static SourceObject uri(Origin origin, SourceNode functionArn) {
        return Nodes.substitution(
                origin,
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                "__FunctionArn__",
                functionArn);
    }

    private static List<SourceNode> sources(SourceObject identity) {
        List<SourceNode> sources = new ArrayList<>();
        for (String property : List.of("Headers", "QueryStrings", "StageVariables", "Context")) {
            for (SourceNode value : Nodes.items(identity, property)) {
                sources.add(
                        Nodes.substitution(value.origin(), SOURCES.get(property) + "${__Name__}", "__Name__", value));
            }
        }
        return sources;
    }

    /** What lets API Gateway invoke those that ask for it. */
    List<SourceMember> permissions() {
        List<SourceMember> permissions = new ArrayList<>();
        for (SourceMember member : defined().members()) {
            SourceObject authorizer = Nodes.object(defined(), member.name());
            SourceNode arn = authorizer.get("FunctionArn");
            if (arn != null && Nodes.isTrue(authorizer, "EnableFunctionDefaultPermissions")) {
                String id = resource.logicalId() + member.name() + "AuthorizerPermission";
                SourceObject permission = SamPermission.of(
                        member.nameOrigin(),
                        arn,
                        Nodes.reference(member.nameOrigin(), resource.logicalId()),
                        "authorizers/*");
                permissions.add(resource.companion(id, SamPermission.TYPE, permission));
            }
        }
        return permissions;
    }

    /** The security of a route that an event asks for; null for none. */
    @Nullable
    SourceNode of(HttpApiEvent event) {
        String name = event.authorizer();
        if (name == null) {
            return byDefault(
                    event.origin(), Nodes.items(Nodes.object(event.properties(), "Auth"), "AuthorizationScopes"));
        }
        if (name.equals(NONE)) {
            if (auth.get("DefaultAuthorizer") == null) {
                problem(
                        event.origin(),
                        "The event " + event.name()
                                + " has the Authorizer NONE, which is only valid where the API has a"
                                + " DefaultAuthorizer.",
                        "Leave it out.");
            }
            return Nodes.list(event.origin(), List.of());
        }
        if (!knows(name)) {
            problem(
                    event.origin(),
                    "The event " + event.name() + " names the authorizer " + name + ", which the API "
                            + resource.logicalId() + " does not define.",
                    name.equals(IAM)
                            ? "Write EnableIamAuthorizer: true into its Auth."
                            : "Define it in its Auth.Authorizers, or correct the name.");
        }
        return requirement(
                event.origin(), name, Nodes.items(Nodes.object(event.properties(), "Auth"), "AuthorizationScopes"));
    }

    /** The security of a route that says nothing of it; null for none. */
    @Nullable
    SourceNode byDefault(Origin origin, List<SourceNode> scopes) {
        String name = Nodes.text(auth, "DefaultAuthorizer");
        if (name == null) {
            return null;
        }
        if (!knows(name)) {
            problem(
                    auth.originOf("DefaultAuthorizer"),
                    "Unable to set DefaultAuthorizer because '" + name + "' was not defined in 'Authorizers'.",
                    "Define it, or correct the name.");
        }
        return requirement(origin, name, scopes);
    }

    private boolean knows(String name) {
        return defined().get(name) != null || (name.equals(IAM) && Nodes.isTrue(auth, "EnableIamAuthorizer"));
    }

    private SourceNode requirement(Origin origin, String name, List<SourceNode> scopes) {
        List<SourceNode> own = Nodes.items(Nodes.object(defined(), name), "AuthorizationScopes");
        SourceObject requirement = ObjectBuilder.at(origin)
                .put(name, Nodes.list(origin, scopes.isEmpty() ? own : scopes))
                .build();
        return Nodes.list(origin, List.of(requirement));
    }
}
