package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateVpcLinkRequest;
import dev.gatehouse.control.request.DeleteVpcLinkRequest;
import dev.gatehouse.control.request.GetVpcLinkRequest;
import dev.gatehouse.control.request.GetVpcLinksRequest;
import dev.gatehouse.control.request.UpdateVpcLinkRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.VpcLink;

/** Operations on vpc links. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class VpcLinks {

    private final AccountState account;

    /** Operations on the state. */
    public VpcLinks(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateVpcLink}. */
    public VpcLink createVpcLink(CreateVpcLinkRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetVpcLink}. */
    public VpcLink getVpcLink(GetVpcLinkRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetVpcLinks}. */
    public Page<VpcLink> getVpcLinks(GetVpcLinksRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateVpcLink}. */
    public VpcLink updateVpcLink(UpdateVpcLinkRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteVpcLink}. */
    public void deleteVpcLink(DeleteVpcLinkRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
