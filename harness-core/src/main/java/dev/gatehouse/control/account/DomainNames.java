package dev.gatehouse.control.account;

import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateDomainNameRequest;
import dev.gatehouse.control.request.DeleteDomainNameRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import dev.gatehouse.control.request.GetDomainNameRequest;
import dev.gatehouse.control.request.GetDomainNamesRequest;
import dev.gatehouse.control.request.UpdateDomainNameRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.DomainName;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.MutualTlsAuthentication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Operations on domain names. */
public final class DomainNames {

    // Where AWS's own DNS records live; only shown, never resolved.
    private static final String DISTRIBUTION_ZONE = "Z2FDTNDATAQYW2";
    private static final String REGIONAL_ZONE = "Z1UJRXOUMOOFQ8";

    private static final PatchRules RULES = new PatchRules(RefusalStyle.SHORT)
            .with("/certificateArn", REPLACE, Edits.text())
            .with("/certificateName", REPLACE, Edits.text())
            .with("/regionalCertificateArn", REPLACE, Edits.text())
            .with("/regionalCertificateName", REPLACE, Edits.text())
            .with("/securityPolicy", REPLACE, Edits.text())
            .with("/mutualTlsAuthentication/truststoreUri", REPLACE, Edits.text())
            .with("/mutualTlsAuthentication/truststoreVersion", REPLACE, Edits.text())
            .with("/ownershipVerificationCertificateArn", REPLACE, Edits.text());

    private static final Pattern TRUSTSTORE = Pattern.compile("s3://[^/]+/.+");

    private final AccountState account;

    /** Operations on the state. */
    public DomainNames(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDomainName}. */
    public DomainName createDomainName(CreateDomainNameRequest request) {
        @Nullable EndpointConfigurationInput input = request.endpointConfiguration();
        List<String> types = input == null || input.types() == null ? List.of("EDGE") : input.types();
        new Validation()
                .allOf(types, "createDomainNameInput.endpointConfiguration.types", "[PRIVATE, EDGE, REGIONAL]")
                .check();
        EndpointConfiguration endpoint = new EndpointConfiguration(
                types.stream().map(EndpointType::valueOf).toList(), List.of(), "ipv4");
        DomainName domain = checked(domain(request, endpoint));
        return account.inAccount(ledger -> {
            if (ledger.domainNames().containsKey(domain.domainName())) {
                throw ControlException.badRequest("The domain name you provided already exists.");
            }
            ledger.domainNames().put(domain.domainName(), domain);
            account.listener().domainsChanged(ledger.domains());
            return domain;
        });
    }

    private DomainName domain(CreateDomainNameRequest request, EndpointConfiguration endpoint) {
        boolean edge = endpoint.types().contains(EndpointType.EDGE);
        String target = "d-" + account.ids().longId();
        String regional = target + ".execute-api." + account.location().region() + ".amazonaws.com";
        return new DomainName(
                request.domainName(),
                request.certificateName(),
                request.certificateArn(),
                edge ? account.now() : null,
                edge ? null : regional,
                edge ? null : REGIONAL_ZONE,
                request.regionalCertificateName(),
                request.regionalCertificateArn(),
                edge ? target + ".cloudfront.net" : null,
                edge ? DISTRIBUTION_ZONE : null,
                endpoint,
                "AVAILABLE",
                request.securityPolicy() == null ? "TLS_1_2" : request.securityPolicy(),
                request.mutualTlsAuthentication(),
                request.ownershipVerificationCertificateArn(),
                request.tags() == null ? Map.of() : request.tags());
    }

    /** AWS's {@code GetDomainName}. */
    public DomainName getDomainName(GetDomainNameRequest request) {
        return account.inAccount(ledger -> find(ledger, request.domainName()));
    }

    /** AWS's {@code GetDomainNames}. */
    public Page<DomainName> getDomainNames(GetDomainNamesRequest request) {
        return account.inAccount(
                ledger -> Pages.of(ledger.domainNames().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateDomainName}. */
    public DomainName updateDomainName(UpdateDomainNameRequest request) {
        PatchRules.validate("updateDomainNameInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            DomainName changed =
                    RULES.apply(find(ledger, request.domainName()), DomainName.class, request.patchOperations());
            ledger.domainNames().put(changed.domainName(), checked(changed));
            account.listener().domainsChanged(ledger.domains());
            return changed;
        });
    }

    /**
     * The domain name, if there is nothing against its truststore.
     *
     * @throws ControlException 400 if its truststore is no object of S3
     */
    public static DomainName checked(DomainName domain) {
        @Nullable MutualTlsAuthentication mutual = domain.mutualTlsAuthentication();
        @Nullable String uri = mutual == null ? null : mutual.truststoreUri();
        if (uri != null && !uri.isEmpty() && !TRUSTSTORE.matcher(uri).matches()) {
            throw ControlException.badRequest(
                    "Invalid truststore URI " + uri + ": it must be of the form s3://bucket-name/key-name");
        }
        return domain;
    }

    /** AWS's {@code DeleteDomainName}: its mappings go with it. */
    public void deleteDomainName(DeleteDomainNameRequest request) {
        account.inAccount(ledger -> {
            DomainName domain = find(ledger, request.domainName());
            ledger.apiMappingsOf(domain.domainName()).clear();
            ledger.domainNames().remove(domain.domainName());
            account.listener().domainsChanged(ledger.domains());
            return domain;
        });
    }

    /**
     * A domain name of the account.
     *
     * @throws ControlException 404 if there is no such name
     */
    public static DomainName find(Ledger ledger, String name) {
        return Optional.ofNullable(ledger.domainNames().get(name))
                .orElseThrow(() -> ControlException.notFound("Invalid domain name identifier specified"));
    }
}
