package dev.gatehouse.model.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {

    private final CertificateAuthority authority = CertificateAuthority.create("tests");

    @Test
    void what_an_authority_issues_is_trusted_by_who_trusts_it() {
        KeyedCertificate client = authority.issueClient("CN=partner-7,O=Example", Validity.ALWAYS);

        assertThatCode(() -> validate(client.certificate(), authority.certificate()))
                .doesNotThrowAnyException();
    }

    @Test
    void what_another_authority_issues_is_not() {
        KeyedCertificate client = CertificateAuthority.create("tests").issueClient("CN=partner-7", Validity.ALWAYS);

        assertThatThrownBy(() -> validate(client.certificate(), authority.certificate()))
                .isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void a_certificate_expires_when_it_is_told_to() {
        Validity past = new Validity(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"));

        X509Certificate certificate = authority.issueClient("CN=late", past).certificate();

        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(past.notBefore());
        assertThatThrownBy(() ->
                        certificate.checkValidity(Date.from(past.notAfter().plusSeconds(1))))
                .isInstanceOf(CertificateExpiredException.class);
    }

    @Test
    void a_servers_certificate_has_its_names_and_addresses() throws Exception {
        X509Certificate certificate = authority
                .issueServer(List.of("api.example.com", "*.example.com", "127.0.0.1"))
                .certificate();

        assertThat(certificate.getSubjectAlternativeNames())
                .containsExactly(List.of(2, "api.example.com"), List.of(2, "*.example.com"), List.of(7, "127.0.0.1"));
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    }

    @Test
    void an_authority_can_sign_and_a_client_cannot() {
        assertThat(authority.certificate().getBasicConstraints()).isNotNegative();
        assertThat(authority
                        .issueClient("CN=partner-7", Validity.ALWAYS)
                        .certificate()
                        .getBasicConstraints())
                .isEqualTo(-1);
    }

    @Test
    void a_self_signed_client_is_trusted_by_who_trusts_that_very_certificate() throws Exception {
        X509Certificate client = CertificateAuthority.selfSignedClient("C=US,CN=ApiGateway", Validity.ALWAYS)
                .certificate();

        client.verify(client.getPublicKey());
        assertThat(client.getSubjectX500Principal().getName()).isEqualTo("C=US,CN=ApiGateway");
        assertThat(client.getIssuerX500Principal()).isEqualTo(client.getSubjectX500Principal());
        assertThat(client.getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void pem_text_gives_back_what_it_was_made_of() {
        KeyedCertificate client = authority.issueClient("CN=partner-7", Validity.ALWAYS);

        assertThat(Pem.certificates(client.certificatePem()))
                .containsExactly(client.certificate(), authority.certificate());
        assertThat(client.keyPem()).startsWith("-----BEGIN PRIVATE KEY-----\n");
    }

    private static void validate(X509Certificate certificate, X509Certificate trusted) throws Exception {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(trusted, null)));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
    }
}
