package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateVpcLinkRequest;
import dev.gatehouse.control.request.DeleteVpcLinkRequest;
import dev.gatehouse.control.request.GetVpcLinkRequest;
import dev.gatehouse.control.request.GetVpcLinksRequest;
import dev.gatehouse.control.request.UpdateVpcLinkRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.VpcLink;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on VPC links. */
public final class VpcLinks {

    private static final PatchRules RULES = new PatchRules(RefusalStyle.SHORT)
            .with("/name", PatchRules.REPLACE, Edits.text())
            .with("/description", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public VpcLinks(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateVpcLink}: pending in this answer, available in the next. */
    public VpcLink createVpcLink(CreateVpcLinkRequest request) {
        check(request);
        VpcLink link = new VpcLink(
                account.ids().shortId(),
                request.name(),
                request.description(),
                request.targetArns(),
                "AVAILABLE",
                "Your vpc link is ready for use",
                request.tags() == null ? Map.of() : request.tags());
        account.inAccount(ledger -> put(ledger, link));
        return new VpcLink(link.id(), link.name(), link.description(), link.targetArns(), "PENDING", null, link.tags());
    }

    private static void check(CreateVpcLinkRequest request) {
        if (request.name().isEmpty()) {
            throw ControlException.badRequest("Name cannot be empty");
        }
        if (request.targetArns().size() > 1) {
            throw ControlException.badRequest("More than one target arn specified for vpc link.");
        }
        for (String arn : request.targetArns()) {
            if (!arn.startsWith("arn:")) {
                throw ControlException.badRequest("Invalid ARN. ARN is not well formed " + arn);
            }
        }
    }

    /** AWS's {@code GetVpcLink}. */
    public VpcLink getVpcLink(GetVpcLinkRequest request) {
        return account.inAccount(ledger -> find(ledger, request.vpcLinkId()));
    }

    /** AWS's {@code GetVpcLinks}. */
    public Page<VpcLink> getVpcLinks(GetVpcLinksRequest request) {
        return account.inAccount(ledger -> Pages.of(ledger.vpcLinks().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateVpcLink}. */
    public VpcLink updateVpcLink(UpdateVpcLinkRequest request) {
        PatchRules.validate("updateVpcLinkInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            VpcLink changed = RULES.apply(find(ledger, request.vpcLinkId()), VpcLink.class, request.patchOperations());
            return put(ledger, changed);
        });
    }

    /**
     * Gives a link a status, as its load balancer does on AWS; this is no operation of AWS's.
     *
     * @param status {@code PENDING}, {@code AVAILABLE}, {@code DELETING} or {@code FAILED}
     * @param message what it means; may be null
     */
    public VpcLink changeStatus(String vpcLinkId, String status, @Nullable String message) {
        new Validation()
                .oneOf(status, "changeStatus.status", "[AVAILABLE, PENDING, DELETING, FAILED]")
                .check();
        return account.inAccount(ledger -> {
            VpcLink old = find(ledger, vpcLinkId);
            return put(
                    ledger,
                    new VpcLink(
                            old.id(), old.name(), old.description(), old.targetArns(), status, message, old.tags()));
        });
    }

    private VpcLink put(Ledger ledger, VpcLink link) {
        ledger.vpcLinks().put(link.id(), link);
        account.listener().connectionsChanged(ledger.connections());
        return link;
    }

    /** AWS's {@code DeleteVpcLink}; a link that a deployed method names is kept, unless a stage variable names it. */
    public void deleteVpcLink(DeleteVpcLinkRequest request) {
        account.inAccount(ledger -> {
            VpcLink link = find(ledger, request.vpcLinkId());
            new VpcLinkUses(account, link.id()).refuse();
            ledger.vpcLinks().remove(link.id());
            account.listener().connectionsChanged(ledger.connections());
            return link;
        });
    }

    private static VpcLink find(Ledger ledger, String id) {
        return Optional.ofNullable(ledger.vpcLinks().get(id))
                .orElseThrow(() -> ControlException.notFound("Invalid Vpc Link identifier specified"));
    }
}
