package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.DeleteClientCertificateRequest;
import dev.gatehouse.control.request.GenerateClientCertificateRequest;
import dev.gatehouse.control.request.GetClientCertificateRequest;
import dev.gatehouse.control.request.GetClientCertificatesRequest;
import dev.gatehouse.control.request.UpdateClientCertificateRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.certificate.Validity;
import dev.gatehouse.model.rest.ClientCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Operations on client certificates. */
public final class ClientCertificates {

    private static final String SUBJECT = "C=US,L=Seattle,CN=ApiGateway";
    private static final Duration VALIDITY = Duration.ofDays(365);
    private static final PatchRules RULES =
            new PatchRules(RefusalStyle.LISTING).with("/description", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public ClientCertificates(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GenerateClientCertificate}: self-signed, valid for 365 days. */
    public ClientCertificate generateClientCertificate(GenerateClientCertificateRequest request) {
        Instant now = account.now();
        KeyedCertificate made = CertificateAuthority.selfSignedClient(SUBJECT, new Validity(now, now.plus(VALIDITY)));
        ClientCertificate certificate = new ClientCertificate(
                account.ids().shortId(),
                request.description(),
                made.certificatePem(),
                now,
                now.plus(VALIDITY),
                request.tags() == null ? Map.of() : request.tags());
        return account.inAccount(ledger -> {
            ledger.clientCertificates().put(certificate.clientCertificateId(), certificate);
            ledger.certificateKeys().put(certificate.clientCertificateId(), made);
            account.listener().connectionsChanged(ledger.connections());
            return certificate;
        });
    }

    /** AWS's {@code GetClientCertificate}. */
    public ClientCertificate getClientCertificate(GetClientCertificateRequest request) {
        return account.inAccount(ledger -> find(ledger, request.clientCertificateId()));
    }

    /** AWS's {@code GetClientCertificates}. */
    public Page<ClientCertificate> getClientCertificates(GetClientCertificatesRequest request) {
        return account.inAccount(
                ledger -> Pages.of(ledger.clientCertificates().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateClientCertificate}. */
    public ClientCertificate updateClientCertificate(UpdateClientCertificateRequest request) {
        PatchRules.validate("updateClientCertificateInput", request.patchOperations())
                .check();
        return account.inAccount(ledger -> {
            ClientCertificate changed = RULES.apply(
                    find(ledger, request.clientCertificateId()), ClientCertificate.class, request.patchOperations());
            ledger.clientCertificates().put(changed.clientCertificateId(), changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteClientCertificate}. */
    public void deleteClientCertificate(DeleteClientCertificateRequest request) {
        account.inAccount(ledger -> {
            ClientCertificate certificate = find(ledger, request.clientCertificateId());
            ledger.clientCertificates().remove(certificate.clientCertificateId());
            ledger.certificateKeys().remove(certificate.clientCertificateId());
            account.listener().connectionsChanged(ledger.connections());
            return certificate;
        });
    }

    private static ClientCertificate find(Ledger ledger, String id) {
        return Optional.ofNullable(ledger.clientCertificates().get(id))
                .orElseThrow(() -> ControlException.notFound("Invalid client certificate identifier specified"));
    }
}
