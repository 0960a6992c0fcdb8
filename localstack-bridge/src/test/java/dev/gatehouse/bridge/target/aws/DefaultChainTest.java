package dev.gatehouse.bridge.target.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.bridge.testing.ChildJvm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the credentials of AWS's default chain come from, in JVMs of their own, whose calls go to a server of this one. */
class DefaultChainTest {

    private final List<Headers> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path home;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/restapis", exchange -> {
            asked.add(exchange.getRequestHeaders());
            byte[] none = "{\"item\": []}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, none.length);
            exchange.getResponseBody().write(none);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_environment_has_keys_and_the_token_of_a_session() throws Exception {
        jvm().with("AWS_ACCESS_KEY_ID", "ASIAENVIRONMENT")
                .with("AWS_SECRET_ACCESS_KEY", "s3cr3t")
                .with("AWS_SESSION_TOKEN", "a-session")
                .run();

        assertThat(asked).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("Authorization"))
                    .matches("AWS4-HMAC-SHA256 Credential=ASIAENVIRONMENT/\\d{8}/eu-west-1/apigateway/aws4_request,.*")
                    .contains("x-amz-security-token");
            assertThat(headers.getFirst("X-Amz-Security-Token")).isEqualTo("a-session");
        });
    }

    @Test
    void a_profile_is_found_by_its_name() throws Exception {
        Path credentials = Files.writeString(
                home.resolve("credentials"),
                """
                [default]
                aws_access_key_id = AKIADEFAULT
                aws_secret_access_key = s3cr3t
                [pets]
                aws_access_key_id = AKIAPETS
                aws_secret_access_key = s3cr3t
                """);

        jvm().with("AWS_SHARED_CREDENTIALS_FILE", credentials.toString())
                .with("AWS_PROFILE", "pets")
                .run();

        assertThat(asked).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("Authorization")).contains("Credential=AKIAPETS/");
            assertThat(headers.getFirst("X-Amz-Security-Token")).isNull();
        });
    }

    @Test
    void without_credentials_nothing_is_called_and_it_says_how_to_provide_them() throws Exception {
        assertThat(jvm().run())
                .startsWith("aws: there are no credentials: ")
                .contains("Provide them as for every AWS tool: by environment variables, a profile, or a role");
        assertThat(asked).isEmpty();
    }

    @Test
    void without_the_sdk_it_says_what_to_add() throws Exception {
        assertThat(jvm().without("awssdk").run())
                .startsWith("aws: the AWS SDK is not on the class path (software/amazon/awssdk/")
                .contains("Add software.amazon.awssdk:auth, version 2");
        assertThat(asked).isEmpty();
    }

    private ChildJvm jvm() {
        return ChildJvm.of(CallsAws.class, home)
                .property("gatehouse.aws", "on")
                .property("gatehouse.aws.region", "eu-west-1")
                .with(
                        "AWS_ENDPOINT_URL",
                        "http://127.0.0.1:" + server.getAddress().getPort());
    }
}
