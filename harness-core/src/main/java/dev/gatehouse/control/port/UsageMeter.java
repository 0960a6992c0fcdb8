package dev.gatehouse.control.port;

import dev.gatehouse.model.rest.UsageDay;
import dev.gatehouse.model.rest.UsagePlan;
import java.time.LocalDate;

/** Counts what API keys use, which only the data plane sees. */
public interface UsageMeter {

    /** Of a control plane without a data plane, where nothing is used. */
    UsageMeter NONE = new UsageMeter() {
        @Override
        public UsageDay used(UsagePlan plan, String keyId, LocalDate day) {
            return new UsageDay(0, plan.quota() == null ? 0 : plan.quota().limit());
        }

        @Override
        public void setRemaining(UsagePlan plan, String keyId, long remaining) {
            // There is nobody to whom it would matter.
        }
    };

    /** What the key used of the plan on a day, in UTC. */
    UsageDay used(UsagePlan plan, String keyId, LocalDate day);

    /** Lets the key have so many requests more in the quota's period that is under way. */
    void setRemaining(UsagePlan plan, String keyId, long remaining);
}
