package dev.gatehouse.control.api;

import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateAuthorizerRequest;
import dev.gatehouse.control.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.request.GetAuthorizerRequest;
import dev.gatehouse.control.request.GetAuthorizersRequest;
import dev.gatehouse.control.request.UpdateAuthorizerRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.AuthorizerType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operations on authorizers. */
public final class Authorizers {

    private static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/name", REPLACE, Edits.text())
            .with("/type", REPLACE, Edits.text())
            .with("/providerARNs", Set.of("add", "remove"), Edits.memberByValue())
            .with("/authType", REPLACE, Edits.text())
            .with("/authorizerUri", REPLACE, Edits.text())
            .with("/authorizerCredentials", REPLACE, Edits.text())
            .with("/identitySource", REPLACE, Edits.text())
            .with("/identityValidationExpression", REPLACE, Edits.text())
            .with("/authorizerResultTtlInSeconds", REPLACE, Edits.whole());

    private final AccountState account;

    /** Operations on the state. */
    public Authorizers(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateAuthorizer}. */
    public Authorizer createAuthorizer(CreateAuthorizerRequest request) {
        new Validation()
                .oneOf(request.type(), "createAuthorizerInput.type", "[TOKEN, COGNITO_USER_POOLS, REQUEST]")
                .check();
        // AWS answers so for an API that does not exist, although nothing was modified by anyone.
        return account.inApi(
                request.restApiId(),
                () -> ControlException.conflict(
                        "Unable to complete operation due to concurrent modification. Please try again later."),
                api -> {
                    Authorizer authorizer =
                            authorizerOf(account.ids().shortId(api.authorizers()::containsKey), request);
                    api.authorizers().put(authorizer.id(), new AuthorizerChecks(api, authorizer).check());
                    return authorizer;
                });
    }

    /** AWS's names of the two kinds, which documents have too; nothing goes by them. */
    private static String authType(CreateAuthorizerRequest request) {
        @Nullable String given = Given.notEmpty(request.authType());
        if (given != null) {
            return given;
        }
        return request.type().equals("COGNITO_USER_POOLS") ? "cognito_user_pools" : "custom";
    }

    private static Authorizer authorizerOf(String id, CreateAuthorizerRequest request) {
        return new Authorizer(
                id,
                request.name(),
                AuthorizerType.valueOf(request.type()),
                Given.list(request.providerARNs()),
                authType(request),
                request.authorizerUri(),
                request.authorizerCredentials(),
                request.identitySource(),
                request.identityValidationExpression(),
                request.authorizerResultTtlInSeconds());
    }

    /** AWS's {@code GetAuthorizer}. */
    public Authorizer getAuthorizer(GetAuthorizerRequest request) {
        return account.inApi(request.restApiId(), Authorizers::unknown, api -> find(api, request.authorizerId()));
    }

    /** AWS's {@code GetAuthorizers}. */
    public Page<Authorizer> getAuthorizers(GetAuthorizersRequest request) {
        return account.inApi(
                request.restApiId(), api -> Pages.of(api.authorizers().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateAuthorizer}. */
    public Authorizer updateAuthorizer(UpdateAuthorizerRequest request) {
        PatchRules.validate("updateAuthorizerInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), Authorizers::unknown, api -> {
            Authorizer changed =
                    RULES.apply(find(api, request.authorizerId()), Authorizer.class, request.patchOperations());
            api.authorizers().put(changed.id(), new AuthorizerChecks(api, changed).check());
            return changed;
        });
    }

    /** AWS's {@code DeleteAuthorizer}. */
    public void deleteAuthorizer(DeleteAuthorizerRequest request) {
        account.inApi(request.restApiId(), Authorizers::unknown, api -> {
            Authorizer authorizer = find(api, request.authorizerId());
            boolean used = api.resources().byId().values().stream()
                    .flatMap(resource -> resource.resourceMethods().values().stream())
                    .anyMatch(method -> authorizer.id().equals(method.authorizerId()));
            if (used) {
                throw ControlException.conflict(
                        "Cannot delete authorizer '" + authorizer.name() + "', is referenced in a method");
            }
            api.authorizers().remove(authorizer.id());
            return authorizer;
        });
    }

    static Authorizer find(ApiState api, String id) {
        return Optional.ofNullable(api.authorizers().get(id)).orElseThrow(Authorizers::unknown);
    }

    static ControlException unknown() {
        return ControlException.notFound("Invalid Authorizer identifier specified");
    }
}
