package dev.gatehouse.control.call;

import dev.gatehouse.control.account.Accounts;
import dev.gatehouse.control.account.ApiKeys;
import dev.gatehouse.control.account.Tags;
import dev.gatehouse.control.account.UsagePlanKeys;
import dev.gatehouse.control.account.UsagePlans;
import dev.gatehouse.control.account.Usages;
import dev.gatehouse.control.request.CreateApiKeyRequest;
import dev.gatehouse.control.request.CreateUsagePlanKeyRequest;
import dev.gatehouse.control.request.CreateUsagePlanRequest;
import dev.gatehouse.control.request.DeleteApiKeyRequest;
import dev.gatehouse.control.request.DeleteUsagePlanKeyRequest;
import dev.gatehouse.control.request.DeleteUsagePlanRequest;
import dev.gatehouse.control.request.GetAccountRequest;
import dev.gatehouse.control.request.GetApiKeyRequest;
import dev.gatehouse.control.request.GetApiKeysRequest;
import dev.gatehouse.control.request.GetTagsRequest;
import dev.gatehouse.control.request.GetUsagePlanKeyRequest;
import dev.gatehouse.control.request.GetUsagePlanKeysRequest;
import dev.gatehouse.control.request.GetUsagePlanRequest;
import dev.gatehouse.control.request.GetUsagePlansRequest;
import dev.gatehouse.control.request.GetUsageRequest;
import dev.gatehouse.control.request.ImportApiKeysRequest;
import dev.gatehouse.control.request.TagResourceRequest;
import dev.gatehouse.control.request.UntagResourceRequest;
import dev.gatehouse.control.request.UpdateAccountRequest;
import dev.gatehouse.control.request.UpdateApiKeyRequest;
import dev.gatehouse.control.request.UpdateUsagePlanRequest;
import dev.gatehouse.control.request.UpdateUsageRequest;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on keys, usage plans, tags and the account. */
final class KeyOperations {

    private KeyOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        apiKeys(all, new ApiKeys(account));
        usagePlans(all, new UsagePlans(account));
        usagePlanKeys(all, new UsagePlanKeys(account));
        usage(all, new Usages(account));
        tags(all, new Tags(account));
        settings(all, new Accounts(account));
        return all;
    }

    private static void apiKeys(Map<String, Operation<?>> all, ApiKeys apiKeys) {
        all.put("CreateApiKey", Operation.answering(CreateApiKeyRequest.class, apiKeys::createApiKey));
        all.put("GetApiKey", Operation.answering(GetApiKeyRequest.class, apiKeys::getApiKey));
        all.put("GetApiKeys", Operation.answering(GetApiKeysRequest.class, apiKeys::getApiKeys));
        all.put("UpdateApiKey", Operation.answering(UpdateApiKeyRequest.class, apiKeys::updateApiKey));
        all.put("DeleteApiKey", Operation.silent(DeleteApiKeyRequest.class, apiKeys::deleteApiKey));
        all.put("ImportApiKeys", Operation.answering(ImportApiKeysRequest.class, apiKeys::importApiKeys));
    }

    private static void usagePlans(Map<String, Operation<?>> all, UsagePlans usagePlans) {
        all.put("CreateUsagePlan", Operation.answering(CreateUsagePlanRequest.class, usagePlans::createUsagePlan));
        all.put("GetUsagePlan", Operation.answering(GetUsagePlanRequest.class, usagePlans::getUsagePlan));
        all.put("GetUsagePlans", Operation.answering(GetUsagePlansRequest.class, usagePlans::getUsagePlans));
        all.put("UpdateUsagePlan", Operation.answering(UpdateUsagePlanRequest.class, usagePlans::updateUsagePlan));
        all.put("DeleteUsagePlan", Operation.silent(DeleteUsagePlanRequest.class, usagePlans::deleteUsagePlan));
    }

    private static void usagePlanKeys(Map<String, Operation<?>> all, UsagePlanKeys usagePlanKeys) {
        all.put(
                "CreateUsagePlanKey",
                Operation.answering(CreateUsagePlanKeyRequest.class, usagePlanKeys::createUsagePlanKey));
        all.put("GetUsagePlanKey", Operation.answering(GetUsagePlanKeyRequest.class, usagePlanKeys::getUsagePlanKey));
        all.put(
                "GetUsagePlanKeys",
                Operation.answering(GetUsagePlanKeysRequest.class, usagePlanKeys::getUsagePlanKeys));
        all.put(
                "DeleteUsagePlanKey",
                Operation.silent(DeleteUsagePlanKeyRequest.class, usagePlanKeys::deleteUsagePlanKey));
    }

    private static void usage(Map<String, Operation<?>> all, Usages usages) {
        all.put("GetUsage", Operation.answering(GetUsageRequest.class, usages::getUsage));
        all.put("UpdateUsage", Operation.answering(UpdateUsageRequest.class, usages::updateUsage));
    }

    private static void tags(Map<String, Operation<?>> all, Tags tags) {
        all.put("TagResource", Operation.silent(TagResourceRequest.class, tags::tagResource));
        all.put("UntagResource", Operation.silent(UntagResourceRequest.class, tags::untagResource));
        all.put("GetTags", Operation.answering(GetTagsRequest.class, tags::getTags));
    }

    private static void settings(Map<String, Operation<?>> all, Accounts settings) {
        all.put("GetAccount", Operation.answering(GetAccountRequest.class, settings::getAccount));
        all.put("UpdateAccount", Operation.answering(UpdateAccountRequest.class, settings::updateAccount));
    }
}
