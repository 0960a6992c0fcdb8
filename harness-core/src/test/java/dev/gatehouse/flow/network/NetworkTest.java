package dev.gatehouse.flow.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private static final Peer LOOPBACK = new Peer("127.0.0.1", "HTTP/1.1", false, null);

    private final Network network = new Network();
    private final List<IncomingRequest> seen = new ArrayList<>();

    @Test
    void who_says_nothing_comes_from_where_the_connection_comes_from() {
        assertThat(send().peer()).isEqualTo(LOOPBACK);
    }

    @Test
    void a_declared_client_has_its_address_and_its_name_goes_no_further() {
        network.client("office", "198.51.100.7");

        IncomingRequest request = send("x-gatehouse-client", "office", "X-A", "1");

        assertThat(request.peer().sourceIp()).isEqualTo("198.51.100.7");
        assertThat(request.http().headers()).isEqualTo(Headers.of("X-A", "1"));
    }

    @Test
    void an_address_does_in_place_of_a_name() {
        assertThat(send(Network.CLIENT_HEADER, "2001:db8::7").peer().sourceIp()).isEqualTo("2001:db8::7");
    }

    @Test
    void a_name_that_nobody_declared_is_told() {
        network.client("office", "198.51.100.7");

        HttpResponse answer = answer(Network.CLIENT_HEADER, "offcie");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().utf8())
                .contains("offcie", "gateway.callers().network().client(...)", "Declared are: office");
        assertThat(seen).isEmpty();
    }

    @Test
    void a_forwarded_address_is_kept_and_not_believed() {
        network.requestsComeFrom(network.client("office", "198.51.100.7"));

        IncomingRequest request = send("X-Forwarded-For", "192.0.2.99");

        assertThat(request.peer().sourceIp()).isEqualTo("198.51.100.7");
        assertThat(ClientHeaders.of(request).values("X-Forwarded-For")).containsExactly("192.0.2.99, 198.51.100.7");
    }

    @Test
    void a_vpc_endpoint_adds_headers_of_its_own() {
        network.requestsComeFrom(network.client("batch", "10.0.1.25", network.vpcEndpoint("vpce-1", "vpc-1")));

        Headers headers = ClientHeaders.of(send("x-amzn-vpce-id", "vpce-forged"));

        assertThat(headers.values("x-amzn-vpce-id")).containsExactly("vpce-1");
        assertThat(headers.values("x-amzn-vpc-id")).containsExactly("vpc-1");
        assertThat(headers.values("x-amzn-vpce-config")).containsExactly("1");
        assertThat(headers.values("X-Forwarded-For")).containsExactly("10.0.1.25");
        assertThat(headers.has("X-Forwarded-Port")).isFalse();
    }

    @Test
    void an_endpoint_with_a_policy_of_its_own_says_so() {
        network.requestsComeFrom(
                network.client("batch", "10.0.1.25", network.vpcEndpoint("vpce-1", "vpc-1", "{\"Statement\": []}")));

        assertThat(ClientHeaders.of(send()).values("x-amzn-vpce-config")).containsExactly("0");
    }

    @Test
    void what_is_no_address_no_endpoint_or_no_policy_is_refused_at_once() {
        assertThatThrownBy(() -> network.client("office", "office.example.com")).hasMessageContaining("no IP address");
        assertThatThrownBy(() -> network.vpcEndpoint("0a1b", "vpc-1")).hasMessageContaining("vpce-0a1b2c3d");
        assertThatThrownBy(() -> network.vpcEndpoint("vpce-1", "vpc-1", "{}")).hasMessageContaining("vpce-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"203.0.113.999", "256.0.0.1", "1.2.3", "1.2.3.4.5", ":", "2001:db8::7::1", "1:2", "::12345", ""})
    void an_address_that_cannot_be_is_refused_where_it_is_declared(String address) {
        assertThatThrownBy(() -> network.client("office", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'office' has the address '" + address + "', which is no IP address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "203.0.113.255", "10.99.100.199", "::1", "2001:db8::7", "::ffff:198.51.100.7"})
    void an_address_of_either_version_is_taken(String address) {
        assertThat(network.client("office", address).sourceIp()).isEqualTo(address);
    }

    private IncomingRequest send(String... headers) {
        answer(headers);
        return seen.get(seen.size() - 1);
    }

    private HttpResponse answer(String... headers) {
        HttpRequest request = new HttpRequest("GET", "/dev/x", Headers.of(headers), Bytes.EMPTY);
        return network.before((http, peer) -> {
                    seen.add(new IncomingRequest("id", "extended", Instant.EPOCH, http, peer));
                    return new HttpResponse(200, Headers.EMPTY, Bytes.EMPTY);
                })
                .handle(request, LOOPBACK);
    }
}
