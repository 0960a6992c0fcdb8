package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.v2.request.CreateVpcLinkRequest;
import dev.gatehouse.control.v2.request.DeleteVpcLinkRequest;
import dev.gatehouse.control.v2.request.GetVpcLinkRequest;
import dev.gatehouse.control.v2.request.GetVpcLinksRequest;
import dev.gatehouse.control.v2.request.UpdateVpcLinkRequest;
import dev.gatehouse.model.v2.VpcLink;
import java.util.List;
import java.util.Map;

/** Operations on VPC links of version 2, which HTTP APIs use; those of REST APIs are others. */
public final class VpcLinks {

    private static final String STATUS = "vpcLinkStatus";

    private final AccountState account;

    /** Operations on the state. */
    public VpcLinks(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateVpcLink}: there is no network to be built here, so it is available at once. */
    public VpcLink createVpcLink(CreateVpcLinkRequest request) {
        if (request.name().isBlank()) {
            throw ControlException.badRequest("Name cannot be empty");
        }
        if (request.subnetIds().isEmpty()) {
            throw ControlException.badRequest("SubnetIds cannot be empty");
        }
        VpcLink blank = new VpcLink(
                account.ids().shortId(),
                request.name(),
                List.of(),
                request.subnetIds(),
                "AVAILABLE",
                "VPC link is ready to route traffic",
                "V2",
                account.now(),
                Map.of());
        VpcLink link = Merged.of(blank, request, VpcLink.class, STATUS);
        return account.inAccount(ledger -> {
            return put(ledger, link);
        });
    }

    /** AWS's {@code GetVpcLink}. */
    public VpcLink getVpcLink(GetVpcLinkRequest request) {
        return account.inAccount(ledger -> Invalid.unless(ledger.v2VpcLinks(), request.vpcLinkId(), "VpcLink"));
    }

    /** AWS's {@code GetVpcLinks}. */
    public Page<VpcLink> getVpcLinks(GetVpcLinksRequest request) {
        return account.inAccount(
                ledger -> Pages.of(ledger.v2VpcLinks().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateVpcLink}: changes the name. */
    public VpcLink updateVpcLink(UpdateVpcLinkRequest request) {
        return account.inAccount(ledger -> {
            VpcLink old = Invalid.unless(ledger.v2VpcLinks(), request.vpcLinkId(), "VpcLink");
            VpcLink changed = Merged.of(old, request, VpcLink.class);
            return put(ledger, changed);
        });
    }

    private VpcLink put(Ledger ledger, VpcLink link) {
        ledger.v2VpcLinks().put(link.vpcLinkId(), link);
        account.listener().connectionsChanged(ledger.connections());
        return link;
    }

    /** AWS's {@code DeleteVpcLink}; one that an integration uses is kept. */
    public void deleteVpcLink(DeleteVpcLinkRequest request) {
        account.inAccount(ledger -> {
            VpcLink link = Invalid.unless(ledger.v2VpcLinks(), request.vpcLinkId(), "VpcLink");
            List<String> users = account.v2Apis().all().stream()
                    .flatMap(api -> api.integrations().values().stream())
                    .filter(integration -> link.vpcLinkId().equals(integration.connectionId()))
                    .map(integration -> integration.integrationId())
                    .toList();
            if (!users.isEmpty()) {
                throw ControlException.badRequest("Cannot delete vpc link. Vpc link '" + link.vpcLinkId()
                        + "' is used by the integrations " + String.join(", ", users));
            }
            ledger.v2VpcLinks().remove(link.vpcLinkId());
            account.listener().connectionsChanged(ledger.connections());
            return link;
        });
    }
}
