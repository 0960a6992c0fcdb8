package dev.gatehouse.flow.httpapi.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.model.v2.parameter.ServiceAction;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {

    @Test
    void a_message_goes_to_its_queue_as_a_form() {
        HttpCall call = call(
                ServiceAction.SQS_SEND_MESSAGE,
                "QueueUrl",
                "http://q/1",
                "MessageBody",
                "a b",
                "MessageAttributes",
                "{\"kind\":{\"DataType\":\"String\",\"StringValue\":\"x\"}}");

        assertThat(call.uri()).isEqualTo("https://sqs.us-east-1.amazonaws.com/");
        assertThat(call.headers().first("Content-Type")).contains("application/x-www-form-urlencoded");
        assertThat(call.payload().utf8())
                .isEqualTo("Action=SendMessage&Version=2012-11-05&QueueUrl=http%3A%2F%2Fq%2F1&MessageBody=a%20b"
                        + "&MessageAttribute.1.Name=kind&MessageAttribute.1.Value.DataType=String"
                        + "&MessageAttribute.1.Value.StringValue=x");
    }

    @Test
    void lists_are_numbered() {
        assertThat(call(
                                ServiceAction.SQS_RECEIVE_MESSAGE,
                                "QueueUrl",
                                "q",
                                "AttributeNames",
                                "[\"All\",\"SentTimestamp\"]")
                        .payload()
                        .utf8())
                .endsWith("&AttributeName.1=All&AttributeName.2=SentTimestamp");
    }

    @Test
    void an_event_is_the_one_entry_of_a_call() {
        HttpCall call = call(
                ServiceAction.EVENTBRIDGE_PUT_EVENTS,
                "Detail",
                "{\"a\":1}",
                "DetailType",
                "t",
                "Source",
                "s",
                "Resources",
                "r1");

        assertThat(call.headers().first("X-Amz-Target")).contains("AWSEvents.PutEvents");
        assertThat(call.payload().utf8())
                .isEqualTo("{\"Entries\":[{\"Detail\":\"{\\\"a\\\":1}\",\"DetailType\":\"t\",\"Source\":\"s\","
                        + "\"Resources\":[\"r1\"]}]}");
    }

    @Test
    void step_functions_names_begin_in_lower_case() {
        HttpCall call = call(ServiceAction.STEPFUNCTIONS_START_EXECUTION, "StateMachineArn", "arn", "Input", "{}");

        assertThat(call.headers().first("X-Amz-Target")).contains("AWSStepFunctions.StartExecution");
        assertThat(call.payload().utf8()).isEqualTo("{\"stateMachineArn\":\"arn\",\"input\":\"{}\"}");
    }

    @Test
    void a_record_goes_on_as_it_is() {
        assertThat(call(ServiceAction.KINESIS_PUT_RECORD, "StreamName", "s", "Data", "eA==", "PartitionKey", "p")
                        .payload()
                        .utf8())
                .isEqualTo("{\"StreamName\":\"s\",\"Data\":\"eA==\",\"PartitionKey\":\"p\"}");
    }

    @Test
    void a_configuration_is_got_by_its_path() {
        HttpCall call = call(
                ServiceAction.APPCONFIG_GET_CONFIGURATION,
                "Application",
                "a",
                "Environment",
                "e 1",
                "Configuration",
                "c",
                "ClientId",
                "me");

        assertThat(call.method()).isEqualTo("GET");
        assertThat(call.uri())
                .isEqualTo(
                        "https://appconfig.us-east-1.amazonaws.com/applications/a/environments/e%201/configurations/c"
                                + "?client_id=me");
    }

    private static HttpCall call(ServiceAction action, String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new ServiceRequest(action, "us-east-1", Duration.ofSeconds(1)).with(parameters);
    }
}
