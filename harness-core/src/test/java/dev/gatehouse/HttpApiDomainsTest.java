package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.certificate.CertificateAuthority;
import dev.gatehouse.model.certificate.KeyedCertificate;
import dev.gatehouse.model.certificate.Validity;
import dev.gatehouse.record.Flow;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP APIs behind custom domain names: API mappings of several levels, and mutual TLS. */
class HttpApiDomainsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRUSTSTORE = "s3://example-bucket/truststore.pem";

    private final Gateway gateway = OneMethod.empty();
    private final HttpApi orders = HttpApi.in(gateway);
    private final HttpApi others = HttpApi.in(gateway);
    private final CertificateAuthority partners = CertificateAuthority.create("partners");

    @BeforeEach
    void deploy() {
        RequestStreamHandler echo = (event, answer, context) -> {
            String body = new String(event.readAllBytes(), StandardCharsets.UTF_8);
            answer.write(JSON.writeValueAsBytes(Map.of("statusCode", 200, "body", body)));
        };
        gateway.functions().bind("echo", echo);
        orders.toFunction("GET /{id}", "echo", "2.0").stage("prod");
        others.toFunction("$default", "echo", "2.0").stage("$default");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private void domain(String name, String more) {
        OneMethod.call(
                gateway,
                "apigatewayv2:CreateDomainName",
                "{'DomainName': '" + name + "', 'DomainNameConfigurations': [{'CertificateArn':"
                        + " 'arn:aws:acm:us-east-1:123456789012:certificate/0', 'EndpointType': 'REGIONAL'}]" + more
                        + "}");
    }

    private static void map(HttpApi api, String name, String stage, String key) {
        api.call(
                "CreateApiMapping",
                "'DomainName': '" + name + "', 'Stage': '" + stage + "', 'ApiMappingKey': '" + key + "'");
    }

    private JsonNode event(String host, String path) throws Exception {
        return JSON.readTree(
                RawCall.get(gateway, path).with("Host", host).send().body());
    }

    @Test
    void the_mapping_with_the_most_levels_that_covers_the_path_is_taken() throws Exception {
        domain("api.example.com", "");
        map(orders, "api.example.com", "prod", "shop/v1/orders");
        map(others, "api.example.com", "$default", "shop/v1");
        map(others, "api.example.com", "$default", "shop");

        JsonNode order = event("api.example.com", "/shop/v1/orders/7");
        assertThat(order.path("routeKey").asText()).isEqualTo("GET /{id}");
        assertThat(order.at("/requestContext/stage").asText()).isEqualTo("prod");
        assertThat(order.at("/pathParameters/id").asText()).isEqualTo("7");
        Flow flow = gateway.flows().last();
        assertThat(flow.routeAndAuthorization().reasons(Reason.DomainMatched.class))
                .containsExactly(new Reason.DomainMatched("api.example.com", "shop/v1/orders", orders.id(), "prod"));
        assertThat(flow.servedFrom().basePath()).isEqualTo("shop/v1/orders");

        assertThat(event("api.example.com", "/shop/v1/items/7")
                        .at("/requestContext/stage")
                        .asText())
                .isEqualTo("$default");
        assertThat(gateway.flows().last().servedFrom().basePath()).isEqualTo("shop/v1");
        assertThat(event("api.example.com", "/shop/v10").path("rawPath").asText())
                .isEqualTo("/shop/v10");
        assertThat(gateway.flows().last().servedFrom().basePath())
                .as("whole segments count")
                .isEqualTo("shop");
    }

    @Test
    void an_empty_mapping_takes_what_no_other_does() throws Exception {
        domain("api.example.com", "");
        map(orders, "api.example.com", "prod", "orders");
        map(others, "api.example.com", "$default", "");

        assertThat(event("api.example.com", "/anything").path("rawPath").asText())
                .isEqualTo("/anything");
        assertThat(gateway.flows().last().servedFrom().basePath()).isEqualTo("(none)");
    }

    @Test
    void a_certificate_that_the_truststore_trusts_is_let_in_and_told_to_the_function() throws Exception {
        mutual();
        KeyedCertificate partner = partners.issueClient("CN=partner-7", Validity.ALWAYS);

        HttpResponse<String> answer = get(gateway.domains().https().sslContext(partner));

        JsonNode certificate = JSON.readTree(answer.body()).at("/requestContext/authentication/clientCert");
        assertThat(certificate.path("subjectDN").asText()).isEqualTo("CN=partner-7");
        assertThat(certificate.path("issuerDN").asText()).isEqualTo("CN=partners");
    }

    @Test
    void a_certificate_of_somebody_else_or_none_is_answered_403() throws Exception {
        mutual();
        KeyedCertificate stranger = CertificateAuthority.create("others").issueClient("CN=stranger", Validity.ALWAYS);

        HttpResponse<String> answer = get(gateway.domains().https().sslContext(stranger));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Forbidden\"}");
        Flow flow = gateway.flows().last();
        assertThat(flow.fault().answeredAs()).isEqualTo("403 Forbidden");
        assertThat(flow.routeAndAuthorization().reasons(Reason.ClientCertificateChecked.class))
                .singleElement()
                .satisfies(checked -> assertThat(checked.accepted()).isFalse());
        assertThat(get(gateway.domains().https().sslContext()).statusCode()).isEqualTo(403);
    }

    private void mutual() {
        domain("mutual.example.com", ", 'MutualTlsAuthentication': {'TruststoreUri': '" + TRUSTSTORE + "'}");
        map(others, "mutual.example.com", "$default", "");
        gateway.domains().truststore(TRUSTSTORE, partners.certificatePem());
    }

    private HttpResponse<String> get(SSLContext tls) throws Exception {
        HttpClient client = HttpClient.newBuilder().sslContext(tls).build();
        URI uri = URI.create(gateway.domains().https().baseUri("mutual.example.com") + "/x");
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
