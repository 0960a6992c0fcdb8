package dev.gatehouse.control.state;

import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.rest.Account;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.rest.ApiStage;
import dev.gatehouse.model.rest.ClientCertificate;
import dev.gatehouse.model.rest.ConnectionSnapshot;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.DomainSnapshot;
import dev.gatehouse.model.rest.ThrottleSettings;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsageSnapshot;
import dev.gatehouse.model.rest.VpcLink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an account has beside its APIs; to be touched only in {@link AccountState#inAccount}. */
public final class Ledger {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, ApiKey> apiKeys = new LinkedHashMap<>();
    private final Map<String, UsagePlan> usagePlans = new LinkedHashMap<>();
    private final Map<String, Set<String>> keyIdsByPlan = new LinkedHashMap<>();
    private final Map<String, DomainName> domainNames = new LinkedHashMap<>();
    private final Map<String, Map<String, ApiMapping>> apiMappings = new LinkedHashMap<>();
    private final Map<String, VpcLink> vpcLinks = new LinkedHashMap<>();
    private final Map<String, dev.gatehouse.model.v2.VpcLink> v2VpcLinks = new LinkedHashMap<>();
    private final Map<String, ClientCertificate> clientCertificates = new LinkedHashMap<>();
    private final Map<String, KeyedCertificate> certificateKeys = new LinkedHashMap<>();
    private Account account = new Account(null, new ThrottleSettings(5000, 10000.0), List.of("UsagePlans"), "4");

    Ledger() {}

    <R> R locked(Function<Ledger, R> work) {
        lock.lock();
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    Ledger copy() {
        Ledger copy = new Ledger();
        copy.apiKeys.putAll(apiKeys);
        copy.usagePlans.putAll(usagePlans);
        keyIdsByPlan.forEach((plan, keys) -> copy.keyIdsByPlan.put(plan, new LinkedHashSet<>(keys)));
        copy.domainNames.putAll(domainNames);
        apiMappings.forEach((name, paths) -> copy.apiMappings.put(name, new LinkedHashMap<>(paths)));
        copy.vpcLinks.putAll(vpcLinks);
        copy.v2VpcLinks.putAll(v2VpcLinks);
        copy.clientCertificates.putAll(clientCertificates);
        copy.certificateKeys.putAll(certificateKeys);
        copy.account = account;
        return copy;
    }

    /** API keys by id. */
    public Map<String, ApiKey> apiKeys() {
        return apiKeys;
    }

    /** Usage plans by id. */
    public Map<String, UsagePlan> usagePlans() {
        return usagePlans;
    }

    /** The ids of the keys in a plan. */
    public Set<String> keyIdsOf(String usagePlanId) {
        return keyIdsByPlan.computeIfAbsent(usagePlanId, id -> new LinkedHashSet<>());
    }

    /** Takes a key out of all plans. */
    public void forgetKey(String keyId) {
        keyIdsByPlan.values().forEach(keys -> keys.remove(keyId));
    }

    /** Domain names by name. */
    public Map<String, DomainName> domainNames() {
        return domainNames;
    }

    /** The mappings of a domain name by key; the empty one has the empty key. */
    public Map<String, ApiMapping> apiMappingsOf(String domainName) {
        return apiMappings.computeIfAbsent(domainName, name -> new LinkedHashMap<>());
    }

    /** The domain names with mappings to an API, or to one stage of it if a stage is given. */
    public List<String> domainsMappedTo(String restApiId, @Nullable String stageName) {
        return apiMappings.entrySet().stream()
                .filter(domain -> domain.getValue().values().stream()
                        .anyMatch(mapping -> mapping.apiId().equals(restApiId)
                                && (stageName == null || stageName.equals(mapping.stage()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes an API, or one stage of it if a stage is given, out of all usage plans; whether it was in any. */
    public boolean forgetStages(String restApiId, @Nullable String stageName) {
        Predicate<ApiStage> gone = stage -> stage.apiId().equals(restApiId)
                && (stageName == null || stage.stage().equals(stageName));
        boolean any = usagePlans.values().stream()
                .anyMatch(plan -> plan.apiStages().stream().anyMatch(gone));
        if (any) {
            usagePlans.replaceAll((id, plan) -> plan.withApiStages(
                    plan.apiStages().stream().filter(gone.negate()).toList()));
        }
        return any;
    }

    /** VPC links by id. */
    public Map<String, VpcLink> vpcLinks() {
        return vpcLinks;
    }

    /** VPC links of version 2 by id. */
    public Map<String, dev.gatehouse.model.v2.VpcLink> v2VpcLinks() {
        return v2VpcLinks;
    }

    /** Client certificates by id. */
    public Map<String, ClientCertificate> clientCertificates() {
        return clientCertificates;
    }

    /** Client certificates with their keys by id; AWS shows nobody the keys. */
    public Map<String, KeyedCertificate> certificateKeys() {
        return certificateKeys;
    }

    /** VPC links of both versions and client certificates as requests shall find them. */
    public ConnectionSnapshot connections() {
        Map<String, VpcLink> links = new LinkedHashMap<>(vpcLinks);
        v2VpcLinks.forEach((id, link) -> links.put(id, seen(link)));
        return new ConnectionSnapshot(links, certificateKeys);
    }

    /** Links of version 2 do not know what is behind them; integrations do. */
    private static VpcLink seen(dev.gatehouse.model.v2.VpcLink link) {
        return new VpcLink(
                link.vpcLinkId(),
                link.name(),
                null,
                List.of(),
                link.vpcLinkStatus(),
                link.vpcLinkStatusMessage(),
                link.tags());
    }

    /** The account's settings. */
    public Account account() {
        return account;
    }

    /** Changes the account's settings. */
    public void account(Account changed) {
        account = changed;
    }

    /** Plans and keys as requests shall find them. */
    public UsageSnapshot usage() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        usagePlans.keySet().forEach(plan -> keys.put(plan, List.copyOf(keyIdsOf(plan))));
        return new UsageSnapshot(List.copyOf(usagePlans.values()), List.copyOf(apiKeys.values()), keys);
    }

    /** Domain names and mappings as requests shall find them. */
    public DomainSnapshot domains() {
        Map<String, List<ApiMapping>> mappings = new LinkedHashMap<>();
        domainNames
                .keySet()
                .forEach(name ->
                        mappings.put(name, List.copyOf(apiMappingsOf(name).values())));
        return new DomainSnapshot(domainNames, mappings);
    }
}
