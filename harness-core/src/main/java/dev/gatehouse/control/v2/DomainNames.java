package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.v2.request.CreateDomainNameRequest;
import dev.gatehouse.control.v2.request.DeleteDomainNameRequest;
import dev.gatehouse.control.v2.request.DomainNameConfigurationInput;
import dev.gatehouse.control.v2.request.GetDomainNameRequest;
import dev.gatehouse.control.v2.request.GetDomainNamesRequest;
import dev.gatehouse.control.v2.request.UpdateDomainNameRequest;
import dev.gatehouse.model.rest.DomainName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations on domain names; version 1 sees the same ones. */
public final class DomainNames {

    private final AccountState account;
    private final dev.gatehouse.control.account.DomainNames version1;

    /** Operations on the state. */
    public DomainNames(AccountState account) {
        this.account = account;
        this.version1 = new dev.gatehouse.control.account.DomainNames(account);
    }

    /** AWS's {@code CreateDomainName}. */
    public ShownDomainName createDomainName(CreateDomainNameRequest request) {
        DomainNameConfigurationInput configuration = only(request.domainNameConfigurations());
        @Nullable String type = configuration.endpointType();
        if (type != null && !type.equals("REGIONAL")) {
            throw ControlException.badRequest(
                    "Only REGIONAL domain names can be managed through the API Gateway V2 API. "
                            + "For EDGE domain names, please use the API Gateway V1 API.");
        }
        account.inAccount(ledger -> {
            if (ledger.domainNames().containsKey(request.domainName())) {
                throw ControlException.conflict("The domain name resource already exists.");
            }
            return request;
        });
        return ShownDomainName.of(
                version1.createDomainName(dev.gatehouse.control.request.CreateDomainNameRequest.of(request.domainName())
                        .regionalCertificateArn(configuration.certificateArn())
                        .regionalCertificateName(configuration.certificateName())
                        .endpointConfiguration(new EndpointConfigurationInput(
                                List.of("REGIONAL"), configuration.ipAddressType(), null))
                        .securityPolicy(configuration.securityPolicy())
                        .mutualTlsAuthentication(request.mutualTlsAuthentication())
                        .ownershipVerificationCertificateArn(configuration.ownershipVerificationCertificateArn())
                        .tags(request.tags())
                        .build()));
    }

    private static DomainNameConfigurationInput only(@Nullable List<DomainNameConfigurationInput> given) {
        if (given == null || given.size() != 1) {
            throw ControlException.badRequest("Exactly one domain name configuration must be given");
        }
        return given.get(0);
    }

    /** AWS's {@code GetDomainName}. */
    public ShownDomainName getDomainName(GetDomainNameRequest request) {
        return account.inAccount(ledger ->
                ShownDomainName.of(dev.gatehouse.control.account.DomainNames.find(ledger, request.domainName())));
    }

    /** AWS's {@code GetDomainNames}. */
    public Page<ShownDomainName> getDomainNames(GetDomainNamesRequest request) {
        return account.inAccount(ledger -> Pages.of(
                ledger.domainNames().values().stream().map(ShownDomainName::of).toList(),
                request.nextToken(),
                request.maxResults()));
    }

    /** AWS's {@code UpdateDomainName}. */
    public ShownDomainName updateDomainName(UpdateDomainNameRequest request) {
        return account.inAccount(ledger -> {
            DomainName old = dev.gatehouse.control.account.DomainNames.find(ledger, request.domainName());
            DomainName changed = Merged.of(old, request, DomainName.class);
            if (request.domainNameConfigurations() != null) {
                changed = Merged.of(changed, Regional.of(only(request.domainNameConfigurations())), DomainName.class);
            }
            ledger.domainNames().put(changed.domainName(), dev.gatehouse.control.account.DomainNames.checked(changed));
            account.listener().domainsChanged(ledger.domains());
            return ShownDomainName.of(changed);
        });
    }

    /** What a configuration is called in a domain name of version 1. */
    private record Regional(
            @Nullable String regionalCertificateArn,
            @Nullable String regionalCertificateName,
            @Nullable String ownershipVerificationCertificateArn,
            @Nullable String securityPolicy) {

        static Regional of(DomainNameConfigurationInput given) {
            return new Regional(
                    given.certificateArn(),
                    given.certificateName(),
                    given.ownershipVerificationCertificateArn(),
                    given.securityPolicy());
        }
    }

    /** AWS's {@code DeleteDomainName}: its mappings go with it. */
    public void deleteDomainName(DeleteDomainNameRequest request) {
        version1.deleteDomainName(new dev.gatehouse.control.request.DeleteDomainNameRequest(request.domainName()));
    }
}
