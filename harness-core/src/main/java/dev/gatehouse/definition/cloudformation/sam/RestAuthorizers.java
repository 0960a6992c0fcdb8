package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authorizers of a REST API, and whether its methods want an API key.
 *
 * @param resource the API
 * @param auth its property {@code Auth}
 * @param problems where it is told what is wrong
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html">
 *     ApiAuth</a>
 */
record RestAuthorizers(SamResource resource, SourceObject auth, Problems problems) {

    private static final String IAM = "AWS_IAM";
    private static final String NONE = "NONE";
    private static final String INVOKE_ROLE = "InvokeRole";
    private static final String CALLER = "CALLER_CREDENTIALS";
    private static final String API_KEY = "api_key";

    static RestAuthorizers of(SamResource resource, Problems problems) {
        SourceObject auth = Nodes.object(resource.properties(), "Auth");
        new KnownProperties(resource.logicalId(), problems)
                .check(
                        auth,
                        resource.logicalId() + ".Auth",
                        Set.of(
                                "AddDefaultAuthorizerToCorsPreflight",
                                "ApiKeyRequired",
                                "Authorizers",
                                "DefaultAuthorizer",
                                "InvokeRole",
                                "ResourcePolicy",
                                "UsagePlan"));
        return new RestAuthorizers(resource, auth, problems);
    }

    private SourceObject defined() {
        return Nodes.object(auth, "Authorizers");
    }

    /** The security schemes of the document. */
    SourceObject schemes(SourceObject before) {
        ObjectBuilder schemes = ObjectBuilder.of(before);
        for (SourceMember member : defined().members()) {
            SourceObject authorizer = Nodes.object(defined(), member.name());
            schemes.put(
                    member.name(),
                    new RestAuthorizerScheme(resource.logicalId(), member, authorizer, problems).scheme());
        }
        Origin origin = auth.origin();
        schemes.put(
                IAM,
                key(origin, "Authorization")
                        .put("x-amazon-apigateway-authtype", "awsSigv4")
                        .build());
        schemes.put(API_KEY, key(origin, "x-api-key").build());
        return schemes.build();
    }

    private static ObjectBuilder key(Origin origin, String header) {
        return ObjectBuilder.at(origin)
                .put("type", "apiKey")
                .put("name", header)
                .put("in", "header");
    }

    /** What lets API Gateway invoke those that are functions. */
    List<SourceMember> permissions() {
        List<SourceMember> permissions = new ArrayList<>();
        for (SourceMember member : defined().members()) {
            SourceObject authorizer = Nodes.object(defined(), member.name());
            SourceNode arn = authorizer.get("FunctionArn");
            if (arn != null && !Nodes.isTrue(authorizer, "DisableFunctionDefaultPermissions")) {
                Origin origin = member.nameOrigin();
                permissions.add(resource.companion(
                        resource.logicalId() + member.name() + "AuthorizerPermission",
                        SamPermission.TYPE,
                        SamPermission.of(origin, arn, Nodes.reference(origin, resource.logicalId()), "authorizers/*")));
            }
        }
        return permissions;
    }

    /** An object with the security of a method that an event asks for, or with nothing. */
    SourceObject of(ApiEvent event) {
        String name = Nodes.text(event.auth(), "Authorizer");
        boolean key = event.auth().get("ApiKeyRequired") == null
                ? Nodes.isTrue(auth, "ApiKeyRequired")
                : Nodes.isTrue(event.auth(), "ApiKeyRequired");
        return security(event.origin(), name == null ? byDefault() : name, event.scopes(), key);
    }

    /** By whom the function of an event is called: unless it is said otherwise by the caller itself, if IAM knows it. */
    @Nullable
    SourceNode credentialsOf(ApiEvent event) {
        @Nullable String own = Nodes.text(event.auth(), "Authorizer");
        boolean inherits = event.properties().get("Auth") == null && IAM.equals(byDefault());
        if (!IAM.equals(own) && !inherits) {
            return null;
        }
        @Nullable SourceNode role = event.auth().get(INVOKE_ROLE);
        SourceObject from = role == null ? auth : event.auth();
        @Nullable SourceNode given = from.get(INVOKE_ROLE);
        boolean nobody = given != null && !Nodes.isFunction(given) && NONE.equals(noneIfNull(from));
        if (nobody) {
            return null;
        }
        return given == null || CALLER.equals(Nodes.text(from, INVOKE_ROLE))
                ? Nodes.substitution(event.origin(), "arn:${AWS::Partition}:iam::*:user/*")
                : given;
    }

    private static String noneIfNull(SourceObject from) {
        return Objects.requireNonNullElse(Nodes.text(from, INVOKE_ROLE), NONE);
    }

    /** The security of a method of the document that says nothing of it. */
    SourceObject ofDocument(Origin origin) {
        return security(origin, byDefault(), List.of(), Nodes.isTrue(auth, "ApiKeyRequired"));
    }

    /** The same for the answer to browsers' preflight requests, which unless it is said otherwise are guarded too. */
    SourceObject ofPreflight(Origin origin) {
        boolean guarded = !"false".equalsIgnoreCase(Nodes.text(auth, "AddDefaultAuthorizerToCorsPreflight"));
        return security(origin, guarded ? byDefault() : null, List.of(), false);
    }

    private @Nullable String byDefault() {
        return Nodes.text(auth, "DefaultAuthorizer");
    }

    private SourceObject security(Origin origin, @Nullable String name, List<SourceNode> scopes, boolean key) {
        ObjectBuilder requirement = ObjectBuilder.at(origin);
        if (name != null && !name.equals(NONE)) {
            if (!name.equals(IAM) && defined().get(name) == null) {
                problems.add(
                        origin,
                        resource.logicalId(),
                        "The authorizer " + name + " is not defined in the Auth.Authorizers of the API "
                                + resource.logicalId() + ".",
                        "Define it, or correct the name.");
            }
            List<SourceNode> own = Nodes.items(Nodes.object(defined(), name), "AuthorizationScopes");
            requirement.put(name, Nodes.list(origin, scopes.isEmpty() ? own : scopes));
        }
        if (key) {
            requirement.put(API_KEY, Nodes.list(origin, List.of()));
        }
        SourceObject made = requirement.build();
        ObjectBuilder operation = ObjectBuilder.at(origin);
        return made.members().isEmpty()
                ? operation.build()
                : operation.put("security", Nodes.list(origin, List.of(made))).build();
    }
}
