package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.certificate.Pem;
import dev.gatehouse.model.certificate.Validity;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Certificates that the gateway shows its backends, and those that backends show the gateway. */
class ClientCertificateTest {

    private static final String HOST = "pets.example.com";

    private final Gateway gateway = OneMethod.empty();
    private final CertificateAuthority authority = CertificateAuthority.create("backends");
    private final KeyedCertificate ofHost = authority.issueServer(List.of(HOST));
    private final String api = integration("").deployTo(gateway);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_generated_certificate_is_one_and_ends_after_a_year_of_the_gateways_clock() {
        gateway.clock().set(Instant.parse("2030-01-02T03:04:05Z"));

        JsonNode made = OneMethod.call(gateway, "GenerateClientCertificate", "{'description': 'backends'}");
        X509Certificate certificate = certificate(made);

        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("C=US,L=Seattle,CN=ApiGateway");
        assertThat(certificate.getNotAfter().toInstant())
                .isEqualTo(Instant.parse("2030-01-02T03:04:05Z").plus(Duration.ofDays(365)));
        assertThat(made.path("expirationDate").asLong())
                .isEqualTo(certificate.getNotAfter().toInstant().getEpochSecond());
        String id = made.path("clientCertificateId").asText();
        OneMethod.call(
                gateway,
                "UpdateClientCertificate",
                "{'clientCertificateId': '" + id + "', 'patchOperations': [{'op': 'replace', 'path': '/description',"
                        + " 'value': 'new'}]}");
        JsonNode got = OneMethod.call(gateway, "GetClientCertificate", "{'clientCertificateId': '" + id + "'}");
        assertThat(got.path("description").asText()).isEqualTo("new");
        assertThat(certificate(got)).isEqualTo(certificate);
    }

    @Test
    void a_backend_that_asks_is_shown_the_stages_certificate() {
        JsonNode made = OneMethod.call(gateway, "GenerateClientCertificate", "{}");
        try (HttpsBackend backend = backend(certificate(made))) {
            show(made.path("clientCertificateId").asText());

            assertThat(get(backend).body()).isEqualTo("C=US,L=Seattle,CN=ApiGateway");
            assertThat(gateway.flows().last().toString())
                    .contains("the client certificate "
                            + made.path("clientCertificateId").asText() + " is shown");
        }
    }

    @Test
    void a_backend_that_knows_another_certificate_breaks_off_and_the_client_gets_500() {
        X509Certificate other = CertificateAuthority.selfSignedClient("CN=other", Validity.ALWAYS)
                .certificate();
        show(OneMethod.call(gateway, "GenerateClientCertificate", "{}")
                .path("clientCertificateId")
                .asText());
        try (HttpsBackend backend = backend(other)) {
            RawCall.Answer answer = get(backend);

            assertThat(answer.status()).isIn(500, 504);
        }
    }

    @Test
    void a_stage_without_a_certificate_shows_none() {
        try (HttpsBackend backend = backend(null)) {
            assertThat(get(backend).body()).isEqualTo("nobody");
        }
    }

    @Test
    void after_rotation_the_new_certificate_is_shown() {
        JsonNode old = OneMethod.call(gateway, "GenerateClientCertificate", "{}");
        JsonNode next = OneMethod.call(gateway, "GenerateClientCertificate", "{}");
        show(old.path("clientCertificateId").asText());
        try (HttpsBackend backend = backend(certificate(next))) {
            show(next.path("clientCertificateId").asText());

            assertThat(get(backend).status()).isEqualTo(200);
        }
    }

    @Test
    void a_backend_of_an_authority_that_is_not_trusted_is_a_configuration_error() {
        try (HttpsBackend backend = new HttpsBackend(ofHost, null)) {
            gateway.standIns().map(HOST, backend.uri());

            RawCall.Answer answer = RawCall.get(gateway, "/dev/x").send();

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"message\": \"Internal server error\"}");
            assertThat(gateway.flows().last().toString()).contains("PKIX path building failed");
        }
    }

    @Test
    void a_certificate_for_another_host_is_refused_whoever_issued_it() {
        KeyedCertificate ofAnother = authority.issueServer(List.of("other.example.com"));
        try (HttpsBackend backend = new HttpsBackend(ofAnother, null)) {
            gateway.standIns().trust(authority.certificate());

            assertThat(get(backend).status()).isEqualTo(500);
        }
    }

    @Test
    void insecure_skip_verification_takes_any_authority_but_no_other_host() {
        KeyedCertificate ofAnother = authority.issueServer(List.of("other.example.com"));
        try (Gateway skipping = integration(", 'tlsConfig': {'insecureSkipVerification': true}")
                        .start();
                HttpsBackend backend = new HttpsBackend(ofHost, null);
                HttpsBackend another = new HttpsBackend(ofAnother, null)) {
            String target = skipping.baseUri().getPath() + "/x";
            skipping.standIns().map(HOST, backend.uri());
            assertThat(RawCall.get(skipping, target).send().status()).isEqualTo(200);

            skipping.standIns().map(HOST, another.uri());
            assertThat(RawCall.get(skipping, target).send().status()).isEqualTo(500);
        }
    }

    @Test
    void a_definition_that_names_a_certificate_it_does_not_make_is_told_so() {
        show("abc123");
        try (HttpsBackend backend = backend(null)) {
            assertThat(get(backend).body()).isEqualTo("nobody");
            assertThat(gateway.flows().last().toString()).contains("abc123 does not exist, so none is shown");
        }
    }

    @Test
    void a_deleted_certificate_is_gone() {
        String id = OneMethod.call(gateway, "GenerateClientCertificate", "{}")
                .path("clientCertificateId")
                .asText();
        OneMethod.call(gateway, "DeleteClientCertificate", "{'clientCertificateId': '" + id + "'}");
        assertThatThrownBy(
                        () -> OneMethod.call(gateway, "GetClientCertificate", "{'clientCertificateId': '" + id + "'}"))
                .hasMessageContaining("Invalid client certificate identifier specified");
    }

    private HttpsBackend backend(X509Certificate client) {
        gateway.standIns().trust(authority.certificate());
        return new HttpsBackend(ofHost, client);
    }

    private RawCall.Answer get(HttpsBackend backend) {
        gateway.standIns().map(HOST, backend.uri());
        return RawCall.get(gateway, "/dev/x").send();
    }

    private void show(String certificateId) {
        OneMethod.call(
                gateway,
                "UpdateStage",
                "{'restApiId': '" + api + "', 'stageName': 'dev', 'patchOperations': [{'op': 'replace', 'path':"
                        + " '/clientCertificateId', 'value': '" + certificateId + "'}]}");
    }

    private static OneMethod integration(String more) {
        return new OneMethod(
                "{'type': 'http_proxy', 'httpMethod': 'GET', 'uri': 'https://" + HOST + "/x'" + more + "}");
    }

    private static X509Certificate certificate(JsonNode made) {
        return Pem.certificates(made.path("pemEncodedCertificate").asText()).get(0);
    }
}
