package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRequestsTest {

    private final TestMethod method = TestMethod.of(IntegrationType.AWS);

    @ParameterizedTest
    @CsvSource({
        "sqs:path/123456789012/orders, https://sqs.us-east-1.amazonaws.com/123456789012/orders",
        "sns:path//, https://sns.us-east-1.amazonaws.com/",
        "s3:path/bucket/a?list-type=2, https://s3.us-east-1.amazonaws.com/bucket/a?list-type=2",
        "bucket.s3:path/key, https://bucket.s3.us-east-1.amazonaws.com/key",
        "dynamodb:action/PutItem, https://dynamodb.us-east-1.amazonaws.com/?Action=PutItem",
        "s3:action/GetObject&Key=a, https://s3.us-east-1.amazonaws.com/?Action=GetObject&Key=a",
    })
    void a_uri_becomes_the_address_at_aws(String called, String address) {
        assertThat(call(called).http().uri()).isEqualTo(address);
    }

    @Test
    void path_parameters_and_stage_variables_stand_in_the_uri() {
        TestSteps steps = new TestSteps(method.uri(arn("${stageVariables.bucket}.s3:path/{key}"))
                .parameter("path.key", "method.request.path.id"));

        ServiceCall call = steps.service(
                TestRequest.get("/p").pathParameter("id", "a%20b/c").stageVariable("bucket", "pictures"));

        assertThat(call.http().uri()).isEqualTo("https://pictures.s3.us-east-1.amazonaws.com/a%20b/c");
        assertThat(call.service().subdomain()).isEqualTo("pictures");
        assertThat(call.action()).isNull();
    }

    @Test
    void a_stage_variable_may_be_the_whole_action_or_path() {
        TestSteps steps = new TestSteps(method.uri(arn("dynamodb:${stageVariables.call}")));

        assertThat(steps.service(TestRequest.get("/p").stageVariable("call", "action/Scan"))
                        .action())
                .isEqualTo("Scan");
        assertThat(catchThrowableOfType(GatewayFault.class, () -> steps.service(TestRequest.get("/p")))
                        .truth())
                .contains("calls no AWS service");
    }

    @Test
    void query_parameters_come_after_the_action() {
        TestSteps steps =
                new TestSteps(method.uri(arn("ssm:action/GetParameter")).parameter("querystring.Name", "'a b'"));

        assertThat(steps.service(TestRequest.get("/p")).http().uri()).endsWith("/?Action=GetParameter&Name=a%20b");
    }

    @Test
    void aws_asks_for_json_unless_accept_is_mapped() {
        assertThat(call("sqs:path/a/b").http().headers().first("Accept")).hasValue("application/json");

        TestSteps mapped =
                new TestSteps(method.uri(arn("sqs:path/a/b")).parameter("header.Accept", "'application/xml'"));
        assertThat(mapped.service(TestRequest.get("/p")).http().headers().values("Accept"))
                .containsExactly("application/xml");
    }

    @Test
    void what_is_no_service_is_reported_at_load() {
        TestSteps steps = new TestSteps(method.uri("arn:aws:apigateway:us-east-1:sqs:queue/a"));

        assertThat(steps.problems()).singleElement().asString().contains("calls no AWS service");
    }

    private ServiceCall call(String called) {
        return new TestSteps(method.uri(arn(called))).service(TestRequest.get("/p"));
    }

    private static String arn(String called) {
        return "arn:aws:apigateway:us-east-1:" + called;
    }
}
