package dev.gatehouse.flow.backend.awsservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceName;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.signature.AwsCredentials;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AwsServicesTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/caller";
    private static final Authorization NOBODY = new Authorization.None();

    private final List<HttpCall> sent = new ArrayList<>();
    private final Reasons why = new Reasons();
    private HttpResponse answer = new HttpResponse(200, Headers.of("x-amzn-RequestId", "r-1"), Bytes.utf8("{}"));

    @Test
    void a_call_goes_signed_to_the_endpoint_of_its_service() {
        services(Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1", "AWS_ENDPOINT_URL_SFN", "http://127.0.0.1:2/base/"))
                .call(call("", "states", "StartExecution", ROLE), NOBODY, why);

        HttpCall call = sent.get(0);
        assertThat(call.uri()).isEqualTo("http://127.0.0.1:2/base/?Action=StartExecution");
        assertThat(call.headers().first("Host")).hasValue("127.0.0.1:2");
        assertThat(call.headers().first("X-Amz-Target")).hasValue("AWSStepFunctions.StartExecution");
        assertThat(call.headers().first("Content-Type")).hasValue("application/x-amz-json-1.0");
        assertThat(call.headers().first("Authorization").orElseThrow())
                .startsWith("AWS4-HMAC-SHA256 Credential=test/19700101/us-east-1/states/aws4_request");
        assertThat(why.given())
                .filteredOn(Reason.ServiceCallSigned.class::isInstance)
                .singleElement()
                .asString()
                .contains("states", "http://127.0.0.1:2/base/", "test", ROLE);
    }

    @Test
    void without_an_endpoint_nothing_is_called() {
        GatewayFault fault = fault(Map.of(), call("", "sqs", "SendMessage", ROLE));

        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth()).contains("AWS_ENDPOINT_URL_SQS", "@ServiceBackend(\"sqs\")");
        assertThat(sent).isEmpty();
    }

    @Test
    void configured_endpoints_can_be_ignored_as_sdks_do() {
        assertThat(ServiceEndpoints.configured(Map.of(
                                "AWS_ENDPOINT_URL",
                                "http://127.0.0.1:1",
                                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
                                "true"))
                        .of("sqs"))
                .isEmpty();
    }

    @Test
    void a_bucket_before_the_service_goes_into_the_path() {
        services(emulator()).call(call("pictures", "s3", null, ROLE), NOBODY, why);

        assertThat(sent.get(0).uri()).isEqualTo("http://127.0.0.1:1/pictures/");
        assertThat(sent.get(0).headers().first("Host")).hasValue("127.0.0.1:1");
    }

    @Test
    void a_service_is_signed_under_the_name_that_its_signatures_have() {
        services(emulator()).call(call("runtime", "sagemaker", null, ROLE), NOBODY, why);

        assertThat(sent.get(0).headers().first("Authorization").orElseThrow()).contains("/sagemaker/aws4_request");
        assertThat(sent.get(0).headers().first("Host")).hasValue("runtime.sagemaker.us-east-1.amazonaws.com");
        assertThat(KnownService.named("runtime.sagemaker").endpointVariable())
                .isEqualTo("AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME");
    }

    @Test
    void credentials_of_the_environment_sign_for_a_role() {
        services(Map.of(
                        "AWS_ENDPOINT_URL", "http://127.0.0.1:1",
                        "AWS_ACCESS_KEY_ID", "AKIDOWN",
                        "AWS_SECRET_ACCESS_KEY", "secret"))
                .call(call("", "sqs", "SendMessage", ROLE), NOBODY, why);

        assertThat(sent.get(0).headers().first("Authorization").orElseThrow()).contains("Credential=AKIDOWN/");
    }

    @Test
    void the_callers_own_credentials_sign_where_the_integration_asks_for_them() {
        ServiceCall call = call("", "sqs", "SendMessage", "arn:aws:iam::*:user/*");

        services(emulator()).call(call, new Authorization.ByIam("AKIDCALLER", "123456789012", "arn:x", "AIDA"), why);

        assertThat(sent.get(0).headers().first("Authorization").orElseThrow()).contains("Credential=AKIDCALLER/");
        assertThat(fault(emulator(), call).truth()).contains("AWS_IAM");
    }

    @Test
    void credentials_that_are_no_role_fail_the_call() {
        assertThat(fault(emulator(), call("", "sqs", "SendMessage", null)).truth())
                .contains("no credentials");
        assertThat(fault(emulator(), call("", "sqs", "SendMessage", "arn:aws:iam::123456789012:user/me"))
                        .truth())
                .contains("permission to assume the provided role");
    }

    @Test
    void systems_manager_takes_parameters_from_the_query_and_answers_wrapped() {
        answer = new HttpResponse(200, Headers.of("x-amzn-RequestId", "r-1"), Bytes.utf8("{\"Parameter\": 1}"));

        HttpResponse got = services(emulator())
                .call(call("", "ssm", "GetParameter&Name=p&WithDecryption=true", ROLE), NOBODY, why);

        assertThat(sent.get(0).payload().utf8()).isEqualTo("{\"Name\":\"p\",\"WithDecryption\":true}");
        assertThat(sent.get(0).headers().first("X-Amz-Target")).hasValue("AmazonSSM.GetParameter");
        assertThat(got.body().utf8())
                .isEqualTo("{\"GetParameterResponse\":{\"GetParameterResult\":{\"Parameter\":1},"
                        + "\"ResponseMetadata\":{\"RequestId\":\"r-1\"}}}");
    }

    @Test
    void an_error_of_systems_manager_is_one_of_the_query_protocol() {
        answer = new HttpResponse(
                400, Headers.of("x-amzn-RequestId", "r-1"), Bytes.utf8("{\"__type\": \"a#ParameterNotFound\"}"));

        HttpResponse got = services(emulator()).call(call("", "ssm", "GetParameter&Name=p", ROLE), NOBODY, why);

        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body().utf8())
                .isEqualTo("{\"Error\":{\"Code\":\"ParameterNotFound\",\"Message\":\"\",\"Type\":\"Sender\"},"
                        + "\"RequestId\":\"r-1\"}");
    }

    @Test
    void event_bridge_gets_no_target_that_is_not_mapped() {
        services(emulator()).call(call("", "events", "PutEvents", ROLE), NOBODY, why);

        assertThat(sent.get(0).headers().has("X-Amz-Target")).isFalse();
        assertThat(why.given())
                .anySatisfy(reason -> assertThat(reason).asString().contains("AWSEvents.PutEvents"));
    }

    private GatewayFault fault(Map<String, String> environment, ServiceCall call) {
        return catchThrowableOfType(
                GatewayFault.class, () -> services(environment).call(call, NOBODY, why));
    }

    private static Map<String, String> emulator() {
        return Map.of("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    }

    private AwsServices services(Map<String, String> environment) {
        ServiceCredentials credentials =
                ServiceCredentials.of(environment, id -> Optional.of(new AwsCredentials(id, "secret", null)));
        return new AwsServices(
                ServiceEndpoints.configured(environment),
                credentials,
                (call, reasons) -> {
                    sent.add(call);
                    return answer;
                },
                InstantSource.fixed(Instant.EPOCH));
    }

    private static ServiceCall call(
            String subdomain, String service, @Nullable String action, @Nullable String credentials) {
        ServiceName name = new ServiceName(subdomain, service, "us-east-1");
        String uri = "https://" + name.qualified() + ".us-east-1.amazonaws.com/"
                + (action == null ? "" : "?Action=" + action);
        HttpCall http = new HttpCall(
                "POST",
                uri,
                Headers.of("Content-Type", "application/json"),
                Bytes.utf8("{}"),
                Duration.ofSeconds(1),
                true);
        return new ServiceCall(name, action == null ? null : action.split("&")[0], http, credentials);
    }
}
