package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.CreateUsagePlanRequest;
import dev.gatehouse.control.request.DeleteUsagePlanRequest;
import dev.gatehouse.control.request.GetUsagePlanRequest;
import dev.gatehouse.control.request.GetUsagePlansRequest;
import dev.gatehouse.control.request.UpdateUsagePlanRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.UsagePlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on usage plans. */
public final class UsagePlans {

    private final AccountState account;

    /** Operations on the state. */
    public UsagePlans(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateUsagePlan}. */
    public UsagePlan createUsagePlan(CreateUsagePlanRequest request) {
        List<ApiStage> stages = request.apiStages() == null ? List.of() : request.apiStages();
        stages.forEach(this::checkStage);
        UsagePlan plan = new UsagePlan(
                account.ids().shortId(),
                request.name(),
                request.description(),
                stages,
                request.throttle(),
                request.quota(),
                null,
                request.tags() == null ? Map.of() : request.tags());
        return account.inAccount(ledger -> {
            ledger.usagePlans().put(plan.id(), UsagePlanChecks.checked(plan));
            account.listener().usageChanged(ledger.usage());
            return plan;
        });
    }

    private void checkStage(ApiStage stage) {
        // What a caller leaves out is null, whatever the type says.
        boolean left = Objects.isNull(stage.apiId()) || Objects.isNull(stage.stage());
        if (left || stage.apiId().isEmpty() || stage.stage().isEmpty()) {
            // So AWS says it, with the gaps that it did not fill.
            throw ControlException.badRequest("Invalid API Stage {api: %s, stage: %s} specified for usageplan %s");
        }
        if (!exists(stage)) {
            throw ControlException.notFound("API Stage not found: " + stage.apiId() + ":" + stage.stage());
        }
    }

    private boolean exists(ApiStage stage) {
        if (account.v2Apis().has(stage.apiId())) {
            return account.v2Apis().read(stage.apiId(), api -> api.stages().containsKey(stage.stage()));
        }
        return account.hasApi(stage.apiId())
                && account.inApi(stage.apiId(), api -> api.stages().containsKey(stage.stage()));
    }

    /** AWS's {@code GetUsagePlan}. */
    public UsagePlan getUsagePlan(GetUsagePlanRequest request) {
        return account.inAccount(ledger -> find(ledger, request.usagePlanId()));
    }

    /** AWS's {@code GetUsagePlans}. */
    public Page<UsagePlan> getUsagePlans(GetUsagePlansRequest request) {
        @Nullable String keyId = request.keyId();
        return account.inAccount(ledger -> Pages.of(
                ledger.usagePlans().values().stream()
                        .filter(plan ->
                                keyId == null || ledger.keyIdsOf(plan.id()).contains(keyId))
                        .toList(),
                request.position(),
                request.limit()));
    }

    /** AWS's {@code UpdateUsagePlan}. */
    public UsagePlan updateUsagePlan(UpdateUsagePlanRequest request) {
        PatchRules.validate("updateUsagePlanInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            UsagePlan old = find(ledger, request.usagePlanId());
            UsagePlan changed = UsagePlanPatch.RULES.apply(
                    old, UsagePlan.class, UsagePlanPatch.operations(request.patchOperations()));
            changed.apiStages().stream()
                    .filter(stage -> !old.apiStages().contains(stage))
                    .filter(stage -> !exists(stage))
                    .forEach(stage -> {
                        throw UsagePlanPatch.noStage(stage.apiId(), stage.stage(), old.id());
                    });
            ledger.usagePlans().put(changed.id(), UsagePlanChecks.checked(changed));
            account.listener().usageChanged(ledger.usage());
            return changed;
        });
    }

    /** AWS's {@code DeleteUsagePlan}. */
    public void deleteUsagePlan(DeleteUsagePlanRequest request) {
        account.inAccount(ledger -> {
            UsagePlan plan = find(ledger, request.usagePlanId());
            ledger.usagePlans().remove(plan.id());
            ledger.keyIdsOf(plan.id()).clear();
            account.listener().usageChanged(ledger.usage());
            return plan;
        });
    }

    static UsagePlan find(Ledger ledger, String id) {
        return Optional.ofNullable(ledger.usagePlans().get(id))
                .orElseThrow(() -> ControlException.notFound("Invalid Usage Plan ID specified"));
    }
}
