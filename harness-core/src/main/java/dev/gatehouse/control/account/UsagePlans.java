package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateUsagePlanRequest;
import dev.gatehouse.control.request.DeleteUsagePlanRequest;
import dev.gatehouse.control.request.GetUsagePlanRequest;
import dev.gatehouse.control.request.GetUsagePlansRequest;
import dev.gatehouse.control.request.UpdateUsagePlanRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.UsagePlan;

/** Operations on usage plans. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class UsagePlans {

    private final AccountState account;

    /** Operations on the state. */
    public UsagePlans(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateUsagePlan}. */
    public UsagePlan createUsagePlan(CreateUsagePlanRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetUsagePlan}. */
    public UsagePlan getUsagePlan(GetUsagePlanRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetUsagePlans}. */
    public Page<UsagePlan> getUsagePlans(GetUsagePlansRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateUsagePlan}. */
    public UsagePlan updateUsagePlan(UpdateUsagePlanRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteUsagePlan}. */
    public void deleteUsagePlan(DeleteUsagePlanRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
