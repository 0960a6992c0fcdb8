package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.rest.ApiMapping;
import org.jspecify.annotations.Nullable;

/**
 * The ways in by custom domain names.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html">API mappings</a>
 */
record CustomDomains(ApiDirectory directory) {

    /** Only mappings decide, never what resources an API has. */
    ReachedStage reached(ServedDomain domain, RequestAddress address, Reasons why) {
        ApiMapping mapping =
                domain.find(address.path()).orElseThrow(() -> Forbidden.because(unmapped(domain, address)));
        String key = mapping.apiMappingKey();
        String rest = key.isEmpty() ? address.path() : address.path().substring(key.length() + 1);
        StagePath path = mapping.stage() == null
                ? StagePath.of(rest.isEmpty() ? "/" : rest)
                : new StagePath(mapping.stage(), rest.isEmpty() ? "/" : rest);
        ServedApi api = directory
                .find(mapping.apiId())
                .orElseThrow(() -> Forbidden.because(
                        described(domain, mapping) + " leads to API " + mapping.apiId() + ", which is not deployed"));
        @Nullable ServedStage stage = api.stages().get(path.stageName());
        if (stage == null) {
            throw Forbidden.because(noStage(domain, mapping, api, path.stageName()));
        }
        why.add(new Reason.DomainMatched(
                domain.domain().domainName(), mapping.basePath(), mapping.apiId(), path.stageName()));
        return new ReachedStage(
                api,
                stage,
                address.domainName(),
                mapping.basePath(),
                domain.type(),
                address.path(),
                path.withinStage());
    }

    private static String unmapped(ServedDomain domain, RequestAddress address) {
        return "no mapping of the domain name " + domain.domain().domainName() + " covers " + address.path()
                + "; it has "
                + domain.mappings().stream().map(ApiMapping::basePath).toList();
    }

    private static String noStage(ServedDomain domain, ApiMapping mapping, ServedApi api, String stageName) {
        return described(domain, mapping)
                + (mapping.stage() == null
                        ? " names no stage, so the path does after the base path, and '" + stageName + "'"
                        : " leads to the stage '" + stageName + "', which")
                + " is none of API " + api.api().id() + ", which has "
                + api.stages().keySet();
    }

    private static String described(ServedDomain domain, ApiMapping mapping) {
        return "the mapping " + mapping.basePath() + " of " + domain.domain().domainName();
    }
}
