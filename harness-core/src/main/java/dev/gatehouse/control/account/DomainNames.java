package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateDomainNameRequest;
import dev.gatehouse.control.request.DeleteDomainNameRequest;
import dev.gatehouse.control.request.GetDomainNameRequest;
import dev.gatehouse.control.request.GetDomainNamesRequest;
import dev.gatehouse.control.request.UpdateDomainNameRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.DomainName;

/** Operations on domain names. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class DomainNames {

    private final AccountState account;

    /** Operations on the state. */
    public DomainNames(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDomainName}. */
    public DomainName createDomainName(CreateDomainNameRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDomainName}. */
    public DomainName getDomainName(GetDomainNameRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDomainNames}. */
    public Page<DomainName> getDomainNames(GetDomainNamesRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateDomainName}. */
    public DomainName updateDomainName(UpdateDomainNameRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteDomainName}. */
    public void deleteDomainName(DeleteDomainNameRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
