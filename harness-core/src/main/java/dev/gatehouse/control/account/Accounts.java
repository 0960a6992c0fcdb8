package dev.gatehouse.control.account;

import dev.gatehouse.control.request.GetAccountRequest;
import dev.gatehouse.control.request.UpdateAccountRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Account;

/** Operations on accounts. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Accounts {

    private final AccountState account;

    /** Operations on the state. */
    public Accounts(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GetAccount}. */
    public Account getAccount(GetAccountRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateAccount}. */
    public Account updateAccount(UpdateAccountRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
