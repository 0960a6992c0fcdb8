package dev.gatehouse.control.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.GetAccountRequest;
import dev.gatehouse.control.request.UpdateAccountRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.model.rest.Account;
import java.util.Set;

/** Operations on the account's settings. */
public final class Accounts {

    private final AccountState account;

    /** Operations on the state. */
    public Accounts(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GetAccount}. */
    @SuppressWarnings("UnusedVariable") // the request has no parameters
    public Account getAccount(GetAccountRequest request) {
        return account.inAccount(Ledger::account);
    }

    /**
     * What {@code UpdateAccount} does with a patch of {@code /cloudwatchRoleArn}. Without a patch, since every definition's loading
     * begins with it, and the first patch of a JVM loads some 400 classes.
     *
     * @param roleArn the role that writes logs
     */
    public void setCloudwatchRole(String roleArn) {
        account.inAccount(ledger -> {
            Account old = ledger.account();
            Account changed = new Account(roleArn, old.throttleSettings(), old.features(), old.apiKeyVersion());
            ledger.account(changed);
            return changed;
        });
    }

    /** AWS's {@code UpdateAccount}. */
    public Account updateAccount(UpdateAccountRequest request) {
        PatchRules.validate("updateAccountInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            Account changed = Patch.RULES.apply(ledger.account(), Account.class, request.patchOperations());
            ledger.account(changed);
            return changed;
        });
    }

    /** Made by the first patch. */
    private static final class Patch {

        static final PatchRules RULES = new PatchRules(RefusalStyle.SHORT)
                .with("/cloudwatchRoleArn", Set.of("add", "remove", "replace"), Patch::role)
                .with("/features", Set.of("add"), Edits.memberByValue());

        private static void role(ObjectNode tree, Change change) {
            String arn = change.text();
            if (!change.removes() && !arn.isEmpty() && !arn.startsWith("arn:")) {
                throw ControlException.badRequest("Invalid ARN specified in the request");
            }
            Edits.text().apply(tree, change);
        }
    }
}
