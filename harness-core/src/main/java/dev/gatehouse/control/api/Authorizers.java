package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateAuthorizerRequest;
import dev.gatehouse.control.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.request.GetAuthorizerRequest;
import dev.gatehouse.control.request.GetAuthorizersRequest;
import dev.gatehouse.control.request.UpdateAuthorizerRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Authorizer;

/** Operations on authorizers. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Authorizers {

    private final AccountState account;

    /** Operations on the state. */
    public Authorizers(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateAuthorizer}. */
    public Authorizer createAuthorizer(CreateAuthorizerRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetAuthorizer}. */
    public Authorizer getAuthorizer(GetAuthorizerRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetAuthorizers}. */
    public Page<Authorizer> getAuthorizers(GetAuthorizersRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateAuthorizer}. */
    public Authorizer updateAuthorizer(UpdateAuthorizerRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteAuthorizer}. */
    public void deleteAuthorizer(DeleteAuthorizerRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
