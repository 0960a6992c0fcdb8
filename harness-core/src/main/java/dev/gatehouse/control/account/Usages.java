package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.port.UsageMeter;
import dev.gatehouse.control.request.GetUsageRequest;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.control.request.UpdateUsageRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.response.Usage;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.UsageDay;
import dev.gatehouse.model.rest.UsagePlan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What API keys used of their usage plans. */
public final class Usages {

    private static final int MAX_DAYS = 90;

    private final AccountState account;

    /** Operations on the state. */
    public Usages(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GetUsage}. */
    public Usage getUsage(GetUsageRequest request) {
        LocalDate start = day(request.startDate());
        LocalDate end = day(request.endDate());
        if (end.isBefore(start) || end.isAfter(start.plusDays(MAX_DAYS))) {
            throw ControlException.badRequest("Invalid date range specified: from " + start + " to " + end
                    + ". It must be 1 to " + MAX_DAYS + " days long");
        }
        return account.inAccount(ledger -> {
            UsagePlan plan = UsagePlans.find(ledger, request.usagePlanId());
            Page<String> keys = Pages.of(keys(ledger, plan, request.keyId()), request.position(), request.limit());
            Map<String, List<List<Long>>> items = new LinkedHashMap<>();
            keys.items().forEach(key -> items.put(key, days(plan, key, start, end)));
            return new Usage(plan.id(), start.toString(), end.toString(), keys.position(), items);
        });
    }

    /** AWS's {@code UpdateUsage}: more, or fewer, requests in the quota's period that is under way. */
    public Usage updateUsage(UpdateUsageRequest request) {
        PatchRules.validate("updateUsageInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            UsagePlan plan = UsagePlans.find(ledger, request.usagePlanId());
            String key = keys(ledger, plan, request.keyId()).get(0);
            if (plan.quota() == null) {
                throw ControlException.badRequest(
                        "Usage Plan " + plan.id() + " has no quota, so that no request" + " can remain of it");
            }
            List<PatchOperation> operations = request.patchOperations();
            for (PatchOperation operation : operations == null ? List.<PatchOperation>of() : operations) {
                account.ports().meter().setRemaining(plan, key, remaining(Change.of(operation)));
            }
            LocalDate today = LocalDate.ofInstant(account.now(), ZoneOffset.UTC);
            return new Usage(
                    plan.id(), today.toString(), today.toString(), null, Map.of(key, days(plan, key, today, today)));
        });
    }

    private static long remaining(Change change) {
        if (!change.path().equals("/remaining") || !change.op().equals("replace")) {
            throw ControlException.badRequest("Invalid patch path  '" + change.path() + "' specified for op '"
                    + change.op() + "'. Must be one of: [/remaining]");
        }
        try {
            return Long.parseLong(change.text());
        } catch (NumberFormatException e) {
            throw ControlException.badRequest(
                    "Invalid value '" + change.text() + "' specified for path /remaining: it must be a number");
        }
    }

    private static List<String> keys(Ledger ledger, UsagePlan plan, @Nullable String keyId) {
        List<String> all = new ArrayList<>(ledger.keyIdsOf(plan.id()));
        if (keyId == null || keyId.isEmpty()) {
            return all;
        }
        if (!all.contains(keyId)) {
            throw ControlException.notFound("Invalid API Key identifier specified");
        }
        return List.of(keyId);
    }

    private List<List<Long>> days(UsagePlan plan, String key, LocalDate start, LocalDate end) {
        UsageMeter meter = account.ports().meter();
        return start.datesUntil(end.plusDays(1))
                .map(day -> meter.used(plan, key, day))
                .map((UsageDay day) -> List.of(day.used(), day.remaining()))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ControlException.badRequest("Invalid date specified: '" + text + "'. It must be as 2016-01-31");
        }
    }
}
