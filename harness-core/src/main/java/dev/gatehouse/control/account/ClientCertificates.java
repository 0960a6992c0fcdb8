package dev.gatehouse.control.account;

import dev.gatehouse.control.request.DeleteClientCertificateRequest;
import dev.gatehouse.control.request.GenerateClientCertificateRequest;
import dev.gatehouse.control.request.GetClientCertificateRequest;
import dev.gatehouse.control.request.GetClientCertificatesRequest;
import dev.gatehouse.control.request.UpdateClientCertificateRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.ClientCertificate;

/** Operations on client certificates. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class ClientCertificates {

    private final AccountState account;

    /** Operations on the state. */
    public ClientCertificates(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code GenerateClientCertificate}. */
    public ClientCertificate generateClientCertificate(GenerateClientCertificateRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetClientCertificate}. */
    public ClientCertificate getClientCertificate(GetClientCertificateRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetClientCertificates}. */
    public Page<ClientCertificate> getClientCertificates(GetClientCertificatesRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateClientCertificate}. */
    public ClientCertificate updateClientCertificate(UpdateClientCertificateRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteClientCertificate}. */
    public void deleteClientCertificate(DeleteClientCertificateRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
