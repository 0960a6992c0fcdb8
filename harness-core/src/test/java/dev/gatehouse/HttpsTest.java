package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.certificate.Validity;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway over HTTPS, and domain names with mutual TLS. */
class HttpsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRUSTSTORE = "s3://example-bucket/truststore.pem";
    private static final String API =
            """
            {"openapi": "3.0.1", "info": {"title": "orders", "version": "1"}, "paths": {"/x": {"get": {
              "responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {"type": "mock",
              "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
              "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json":
                "$context.domainName|$context.identity.clientCert.subjectDN|$input.params('X-Forwarded-Proto')"}}}}}}}}
            """;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final CertificateAuthority partners = CertificateAuthority.create("partners");
    private final KeyedCertificate partner = partners.issueClient("CN=partner-7", Validity.ALWAYS);

    @BeforeEach
    void deploy() throws Exception {
        String api = gateway.control()
                .call("ImportRestApi", JSON.createObjectNode().put("body", API))
                .path("id")
                .asText();
        call("CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");
        domain("open.example.com", api, "");
        domain("mutual.example.com", api, ", 'mutualTlsAuthentication': {'truststoreUri': '" + TRUSTSTORE + "'}");
        gateway.domains().truststore(TRUSTSTORE, partners.certificatePem());
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void the_gateways_own_port_takes_https_from_clients_that_begin_with_it() throws Exception {
        String own = gateway.uri().toString();

        assertThat(get(https().sslContext(), own.replace("http:", "https:") + "/dev/x")
                        .body())
                .endsWith("||https");
        assertThat(get(https().sslContext(), own + "/dev/x").body()).endsWith("||http");
    }

    @Test
    void the_same_apis_answer_over_https() throws Exception {
        assertThat(get(https().sslContext(), https().uri() + "/dev/x").body()).endsWith("||https");
        assertThat(get(https().sslContext(), https().baseUri("open.example.com") + "/x")
                        .body())
                .isEqualTo("open.example.com||https");
    }

    @Test
    void a_client_that_does_not_trust_the_gateway_gets_no_connection() throws Exception {
        assertThatThrownBy(() -> get(SSLContext.getDefault(), https().uri() + "/dev/x"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void each_domain_name_has_a_certificate_of_its_own() throws Exception {
        assertThat(callByName("open.example.com", https().sslContext())).contains("open.example.com||https");
    }

    @Test
    void a_certificate_that_the_truststore_trusts_is_let_in_and_told() throws Exception {
        assertThat(mutual(partner).body()).isEqualTo("mutual.example.com|CN=partner-7|https");
        assertThat(callByName("mutual.example.com", https().sslContext(partner)))
                .contains("|CN=partner-7|");
    }

    @Test
    void a_certificate_of_somebody_else_is_answered_403() throws Exception {
        KeyedCertificate stranger = CertificateAuthority.create("others").issueClient("CN=stranger", Validity.ALWAYS);

        HttpResponse<String> answer = mutual(stranger);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(String.valueOf(gateway.flows().last().fault()))
                .contains("CN=stranger")
                .contains("[CN=partners]");
    }

    @Test
    void a_certificate_expires_by_the_gateways_clock() throws Exception {
        Instant now = gateway.clock().instant();
        KeyedCertificate brief =
                partners.issueClient("CN=brief", new Validity(now.minusSeconds(60), now.plus(Duration.ofDays(1))));
        assertThat(mutual(brief).statusCode()).isEqualTo(200);

        gateway.clock().advance(Duration.ofDays(2));

        assertThat(mutual(brief).statusCode()).isEqualTo(403);
    }

    @Test
    void without_a_certificate_the_handshake_fails_where_the_client_says_whom_it_calls() {
        assertThatThrownBy(() -> callByName("mutual.example.com", https().sslContext()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void without_a_certificate_or_without_tls_a_call_by_path_is_forbidden() throws Exception {
        assertThat(get(https().sslContext(), https().baseUri("mutual.example.com") + "/x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(https().sslContext(), gateway.domains().baseUri("mutual.example.com") + "/x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(String.valueOf(gateway.flows().last().fault())).contains("gateway.domains().https()");
    }

    @Test
    void a_domain_name_without_mutual_tls_knows_of_no_certificate() throws Exception {
        assertThat(get(https().sslContext(partner), https().baseUri("open.example.com") + "/x")
                        .body())
                .isEqualTo("open.example.com||https");
    }

    @Test
    void a_truststore_that_nobody_gave_is_named() throws Exception {
        call(
                "UpdateDomainName",
                "{'domainName': 'mutual.example.com', 'patchOperations': [{'op': 'replace',"
                        + " 'path': '/mutualTlsAuthentication/truststoreUri', 'value': 's3://other/store.pem'}]}");

        assertThat(mutual(partner).statusCode()).isEqualTo(403);
        assertThat(String.valueOf(gateway.flows().last().fault()))
                .contains("gateway.domains().truststore(\"s3://other/store.pem\", pem)");
    }

    @Test
    void an_empty_truststore_uri_switches_mutual_tls_off() throws Exception {
        call(
                "UpdateDomainName",
                "{'domainName': 'mutual.example.com', 'patchOperations': [{'op': 'replace',"
                        + " 'path': '/mutualTlsAuthentication/truststoreUri', 'value': ''}]}");

        assertThat(get(https().sslContext(), https().baseUri("mutual.example.com") + "/x")
                        .statusCode())
                .isEqualTo(200);
    }

    private Https https() {
        return gateway.domains().https();
    }

    private HttpResponse<String> mutual(KeyedCertificate certificate) throws Exception {
        return get(https().sslContext(certificate), https().baseUri("mutual.example.com") + "/x");
    }

    private static HttpResponse<String> get(SSLContext tls, String uri) throws Exception {
        HttpClient client = HttpClient.newBuilder().sslContext(tls).build();
        return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As a client does that has resolved the name: it is in the handshake, in the certificate and in the request. */
    private String callByName(String name, SSLContext tls) throws IOException {
        URI uri = https().uri();
        Socket plain = new Socket(uri.getHost(), uri.getPort());
        plain.setSoTimeout(10_000);
        try (SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, name, uri.getPort(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.getOutputStream()
                    .write(("GET /x HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void domain(String name, String api, String more) throws Exception {
        call(
                "CreateDomainName",
                "{'domainName': '" + name + "', 'endpointConfiguration': {'types': ['REGIONAL']}" + more + "}");
        call("CreateBasePathMapping", "{'domainName': '" + name + "', 'restApiId': '" + api + "', 'stage': 'dev'}");
    }

    private JsonNode call(String operation, String parameters) throws Exception {
        return gateway.control().call(operation, JSON.readTree(parameters.replace('\'', '"')));
    }
}
