package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateAuthorizerRequest;
import dev.gatehouse.control.v2.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.v2.request.GetAuthorizerRequest;
import dev.gatehouse.control.v2.request.GetAuthorizersRequest;
import dev.gatehouse.control.v2.request.UpdateAuthorizerRequest;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.Route;
import java.util.List;

/** Operations on authorizers. */
public final class Authorizers {

    private static final String JWT = "jwtConfiguration";

    private final AccountState account;

    /** Operations on the state. */
    public Authorizers(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateAuthorizer}. */
    public Authorizer createAuthorizer(CreateAuthorizerRequest request) {
        Invalid.unless(request.authorizerType(), AuthorizerType.class, "authorizerType");
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().shortId(api.authorizers()::containsKey);
            AuthorizerType type = AuthorizerType.valueOf(request.authorizerType());
            Authorizer merged = Merged.of(blank(id, request.name(), type), request, Authorizer.class, JWT);
            return put(api, Given.withJwt(merged, request.jwtConfiguration()));
        });
    }

    /** An authorizer that asks nobody yet. */
    static Authorizer blank(String id, String name, AuthorizerType type) {
        return new Authorizer(id, name, type, null, null, null, null, false, List.of(), null, null);
    }

    private static Authorizer put(V2ApiState api, Authorizer authorizer) {
        Authorizer checked = new AuthorizerChecks(api.api().protocolType(), authorizer).check();
        boolean taken = api.authorizers().values().stream()
                .anyMatch(other -> !other.authorizerId().equals(checked.authorizerId())
                        && other.name().equals(checked.name()));
        if (taken) {
            throw ControlException.badRequest("Authorizer name must be unique. Authorizer " + checked.name()
                    + " already exists in this RestApi.");
        }
        api.authorizers().put(checked.authorizerId(), checked);
        return checked;
    }

    /** AWS's {@code GetAuthorizer}. */
    public Authorizer getAuthorizer(GetAuthorizerRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.authorizerId()));
    }

    /** AWS's {@code GetAuthorizers}. */
    public Page<Authorizer> getAuthorizers(GetAuthorizersRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(api.authorizers().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateAuthorizer}. */
    public Authorizer updateAuthorizer(UpdateAuthorizerRequest request) {
        Invalid.unless(request.authorizerType(), AuthorizerType.class, "authorizerType");
        return account.v2Apis().change(request.apiId(), api -> {
            Authorizer old = find(api, request.authorizerId());
            Authorizer merged = Merged.update(old, request, Authorizer.class, JWT);
            return put(api, Given.withJwt(merged, request.jwtConfiguration()));
        });
    }

    /** AWS's {@code DeleteAuthorizer}; one that a route uses is kept. */
    public void deleteAuthorizer(DeleteAuthorizerRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Authorizer authorizer = find(api, request.authorizerId());
            List<String> users = api.routes().values().stream()
                    .filter(route -> authorizer.authorizerId().equals(route.authorizerId()))
                    .map(Route::routeKey)
                    .toList();
            if (!users.isEmpty()) {
                throw ControlException.conflict("Cannot delete authorizer " + authorizer.authorizerId()
                        + " as it is in use by the routes " + String.join(", ", users));
            }
            return api.authorizers().remove(authorizer.authorizerId());
        });
    }

    private static Authorizer find(V2ApiState api, String authorizerId) {
        return Invalid.unless(api.authorizers(), authorizerId, "Authorizer");
    }
}
