package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signed handshakes, and signed calls of {@code @connections}. */
class WebSocketSignedTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @AfterEach
    void close() {
        gateway.close();
    }

    private AwsCredentials user(String name, String effect, String action, String resource) {
        IamUser user = gateway.callers()
                .iamUsers()
                .declare(
                        name,
                        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"" + effect + "\", \"Action\": \""
                                + action + "\", \"Resource\": \"" + resource + "\"}]}");
        return new AwsCredentials(user.accessKeyId(), user.secretAccessKey(), null);
    }

    private Headers signed(String method, String target, String body, AwsCredentials credentials) {
        HttpRequest request =
                new HttpRequest(method, target, Headers.of("Host", gateway.uri().getAuthority()), Bytes.utf8(body));
        return new RequestSigner("execute-api", "us-east-1")
                .sign(request, credentials, gateway.clock().instant())
                .headers();
    }

    private String path() {
        return gateway.webSockets().managementEndpoint(api.id(), "dev").getRawPath();
    }

    private WebSocketClient connect(AwsCredentials credentials) {
        WebSocketHandshake handshake = gateway.webSockets().to("dev");
        for (Header header : signed("GET", path(), "", credentials)) {
            handshake = handshake.header(header.name(), header.value());
        }
        return handshake.connect();
    }

    private HttpResponse<String> post(String connectionId, AwsCredentials credentials)
            throws IOException, InterruptedException {
        String target = path() + "/%40connections/" + connectionId.replace("=", "%3D");
        java.net.http.HttpRequest.Builder call = java.net.http.HttpRequest.newBuilder(
                        URI.create("http://" + gateway.uri().getAuthority() + target))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("news"));
        signed("POST", target, "news", credentials)
                .without("Host")
                .forEach(header -> call.header(header.name(), header.value()));
        return HttpClient.newHttpClient().send(call.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_signed_client_whose_policy_allows_the_route_is_known_to_every_message() {
        api.bare("$connect", ", 'AuthorizationType': 'AWS_IAM'")
                .mock("$default", "$context.identity.userArn")
                .deploy("dev");
        AwsCredentials ann = user("ann", "Allow", "execute-api:Invoke", "arn:aws:execute-api:*:*:*/dev/$connect");

        try (WebSocketClient client = connect(ann)) {
            assertThat(client.send("x").await(SOON)).endsWith(":user/ann");
        }
    }

    @Test
    void a_signed_client_whose_policy_allows_other_routes_is_refused() {
        api.bare("$connect", ", 'AuthorizationType': 'AWS_IAM'").deploy("dev");
        AwsCredentials bob = user("bob", "Allow", "execute-api:Invoke", "arn:aws:execute-api:*:*:*/dev/$default");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> connect(bob))
                .withMessageContaining("403")
                .withMessageContaining("no policy of");
    }

    @Test
    void a_client_that_does_not_sign_is_refused() {
        api.bare("$connect", ", 'AuthorizationType': 'AWS_IAM'").deploy("dev");

        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(() -> api.connect("dev"))
                .withMessageContaining("403");
    }

    @Test
    void a_known_user_may_post_if_a_policy_lets_it_manage_connections() throws Exception {
        api.mock("$default", "x").deploy("dev");
        AwsCredentials backend = user(
                "backend",
                "Allow",
                "execute-api:ManageConnections",
                "arn:aws:execute-api:*:*:*/dev/POST/@connections/*");
        AwsCredentials client = user("client", "Allow", "execute-api:Invoke", "*");

        try (WebSocketClient socket = api.connect("dev")) {
            assertThat(post(socket.connectionId(), backend).statusCode()).isEqualTo(200);
            assertThat(socket.await(SOON)).isEqualTo("news");
            HttpResponse<String> refused = post(socket.connectionId(), client);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("is not authorized to perform: execute-api:ManageConnections");
        }
    }

    @Test
    void a_known_user_s_wrong_signature_is_refused() throws Exception {
        api.mock("$default", "x").deploy("dev");
        AwsCredentials backend = user("backend", "Allow", "execute-api:ManageConnections", "*");
        AwsCredentials forged = new AwsCredentials(backend.accessKeyId(), "another", null);

        try (WebSocketClient socket = api.connect("dev")) {
            HttpResponse<String> refused = post(socket.connectionId(), forged);

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("The request signature we calculated does not match");
        }
    }
}
