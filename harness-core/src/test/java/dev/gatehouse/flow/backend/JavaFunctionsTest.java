package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JavaFunctionsTest {

    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:f";

    @Test
    void a_proxy_event_binds_as_on_aws() {
        LambdaResult result = invoke(
                JavaFunction.of("f", new Echo()),
                "{\"httpMethod\":\"GET\",\"path\":\"/a\",\"headers\":{\"X-a\":\"1\"},\"body\":null}");

        assertThat(result.payload().utf8())
                .isEqualTo("{\"statusCode\":201,\"headers\":{\"X-a\":\"1\"},\"body\":\"GET /a null\"}");
        assertThat(result.functionError()).isNull();
    }

    @Test
    void a_pojo_a_map_and_a_string_bind_through_generic_superclasses() {
        assertThat(invoke(JavaFunction.of("f", new OrderHandler()), "{\"id\":\"7\"}")
                        .payload()
                        .utf8())
                .isEqualTo("[{\"id\":\"7\"}]");
        assertThat(invoke(JavaFunction.of("f", MapHandler.class), "{\"a\":{\"b\":[1]}}")
                        .payload()
                        .utf8())
                .isEqualTo("\"{a={b=[1]}}\"");
        assertThat(invoke(JavaFunction.of("f", String.class, String.class, (in, context) -> in + "!"), "\"a\"")
                        .payload()
                        .utf8())
                .isEqualTo("\"a!\"");
    }

    @Test
    void a_stream_handler_gets_and_gives_bytes() {
        RequestStreamHandler reverse = (in, out, context) -> out.write(new StringBuilder(new String(in.readAllBytes()))
                .reverse()
                .toString()
                .getBytes());

        assertThat(invoke(JavaFunction.of("f", reverse), "abc").payload().utf8())
                .isEqualTo("cba");
    }

    @Test
    void a_lambda_expression_without_types_is_refused_with_what_to_write() {
        RequestHandler<Map<String, Object>, String> untyped = (event, context) -> "";

        assertThatThrownBy(() -> JavaFunction.of("f", untyped))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lambda expression")
                .hasMessageContaining("JavaFunction.of(name, Event.class, Answer.class, handler)");
    }

    @Test
    void a_class_that_is_no_handler_is_refused() {
        assertThatThrownBy(() -> JavaFunction.of("f", String.class))
                .hasMessageContaining("must implement RequestHandler or RequestStreamHandler");
    }

    @Test
    void an_exception_is_reported_as_awss_runtime_does() {
        LambdaResult result = invoke(
                JavaFunction.of("f", Map.class, String.class, (event, context) -> {
                    throw new UnsupportedOperationException("not yet");
                }),
                "{}");

        assertThat(result.status()).isEqualTo(200);
        assertThat(result.functionError()).isEqualTo("Unhandled");
        assertThat(result.headers().first("X-Amz-Function-Error")).contains("Unhandled");
        assertThat(result.payload().utf8())
                .startsWith("{\"errorMessage\":\"not yet\",\"errorType\":\"java.lang.UnsupportedOperationException\","
                        + "\"stackTrace\":[\"");
    }

    @Test
    void an_event_that_does_not_bind_fails_the_function() {
        LambdaResult result = invoke(JavaFunction.of("f", String.class, String.class, (in, context) -> in), "{}");

        assertThat(result.functionError()).isEqualTo("Unhandled");
        assertThat(result.payload().utf8()).contains("An error occurred during JSON parsing");
    }

    @Test
    void a_function_that_takes_too_long_times_out_and_is_interrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        RequestStreamHandler endless = (in, out, context) -> waitForInterrupt(interrupted);

        LambdaResult result = invoke(JavaFunction.of("f", endless).withTimeout(Duration.ofMillis(100)), "{}");

        assertThat(result.functionError()).isEqualTo("Unhandled");
        assertThat(result.payload().utf8())
                .contains("Task timed out after 0.10 seconds")
                .contains("Sandbox.Timedout");
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_caller_that_waits_less_than_the_function_takes_is_timed_out_itself() {
        RequestStreamHandler endless = (in, out, context) -> waitForInterrupt(new CountDownLatch(1));
        try (JavaFunctions functions = JavaFunctions.of(List.of(JavaFunction.of("f", endless)))) {
            LambdaInvocation hurried =
                    new LambdaInvocation(FunctionName.parse(ARN), Bytes.utf8("{}"), false, Duration.ofMillis(50));

            GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> functions.invoke(hurried));

            assertThat(fault.type()).isEqualTo(GatewayResponseType.INTEGRATION_TIMEOUT);
            assertThat(functions.invocations("f")).hasSize(1);
        }
    }

    @Test
    void an_asynchronous_invocation_is_accepted_and_runs_later() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        RequestStreamHandler handler = (in, out, context) -> ran.countDown();
        try (JavaFunctions functions = JavaFunctions.of(List.of(JavaFunction.of("f", handler)))) {
            LambdaResult result = functions.invoke(
                    new LambdaInvocation(FunctionName.parse("f"), Bytes.utf8("{}"), true, Duration.ofSeconds(5)));

            assertThat(result.status()).isEqualTo(202);
            assertThat(result.payload()).isEqualTo(Bytes.EMPTY);
            assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void the_context_tells_the_function_its_version_its_time_and_keeps_its_log() {
        RequestStreamHandler handler = (in, out, context) -> {
            context.getLogger().log("hello");
            out.write(describe(context).getBytes());
        };
        JavaFunction function =
                JavaFunction.of("f", handler).withTimeout(Duration.ofSeconds(9)).withMemory(512);
        try (JavaFunctions functions = JavaFunctions.of(List.of(function))) {
            LambdaResult result = functions.invoke(new LambdaInvocation(
                    FunctionName.parse(ARN + ":live"), Bytes.utf8("{}"), false, Duration.ofSeconds(9)));
            FunctionInvocation invocation = functions.invocations(ARN).get(0);

            assertThat(result.payload().utf8())
                    .isEqualTo(invocation.requestId() + " f live " + ARN + ":live 512 /aws/lambda/f true");
            assertThat(invocation.log()).containsExactly("hello");
            assertThat(invocation.event().utf8()).isEqualTo("{}");
            assertThat(invocation.result()).isEqualTo(result);
        }
    }

    @Test
    void an_alias_of_its_own_comes_before_the_function() {
        JavaFunctions functions = JavaFunctions.of(List.of(
                JavaFunction.of("f", (RequestStreamHandler) (in, out, context) -> out.write('a')),
                JavaFunction.of("f:live", (RequestStreamHandler) (in, out, context) -> out.write('b'))));
        try (functions) {
            assertThat(invoke(functions, ARN + ":live", "{}").payload().utf8()).isEqualTo("b");
            assertThat(invoke(functions, ARN + ":test", "{}").payload().utf8()).isEqualTo("a");
            assertThat(invoke(functions, ARN, "{}").payload().utf8()).isEqualTo("a");
        }
    }

    @Test
    void an_instance_of_a_class_lives_on_between_events() {
        try (JavaFunctions functions = JavaFunctions.of(List.of(JavaFunction.of("f", Counter.class)))) {
            invoke(functions, "f", "{}");

            assertThat(invoke(functions, "f", "{}").payload().utf8()).isEqualTo("2");
        }
    }

    @Test
    void a_function_bound_to_nothing_is_named_with_those_that_are_bound() {
        try (JavaFunctions functions = JavaFunctions.of(List.of(JavaFunction.of("orders", new Echo())))) {
            GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> invoke(functions, ARN, "{}"));

            assertThat(fault.type()).isEqualTo(GatewayResponseType.API_CONFIGURATION_ERROR);
            assertThat(fault.truth())
                    .contains("Function " + ARN + " is bound to nothing (bound are orders)")
                    .contains("@LambdaFunction(\"f\")");
        }
    }

    private static LambdaResult invoke(JavaFunction function, String event) {
        try (JavaFunctions functions = JavaFunctions.of(List.of(function))) {
            return invoke(functions, ARN, event);
        }
    }

    private static LambdaResult invoke(JavaFunctions functions, String name, String event) {
        return functions.invoke(
                new LambdaInvocation(FunctionName.parse(name), Bytes.utf8(event), false, Duration.ofSeconds(10)));
    }

    private static String describe(Context context) {
        boolean timeLeft = context.getRemainingTimeInMillis() > 3000 && context.getRemainingTimeInMillis() <= 9000;
        return String.join(
                " ",
                context.getAwsRequestId(),
                context.getFunctionName(),
                context.getFunctionVersion(),
                context.getInvokedFunctionArn(),
                String.valueOf(context.getMemoryLimitInMB()),
                context.getLogGroupName(),
                String.valueOf(timeLeft));
    }

    private static void waitForInterrupt(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
    }

    static final class Echo implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            return new APIGatewayProxyResponseEvent()
                    .withStatusCode(201)
                    .withHeaders(event.getHeaders())
                    .withBody(event.getHttpMethod() + " " + event.getPath() + " " + event.getBody());
        }
    }

    public static final class Order {
        public String id = "";
    }

    abstract static class ListHandler<T> implements RequestHandler<T, List<T>> {
        @Override
        public List<T> handleRequest(T event, Context context) {
            return List.of(event);
        }
    }

    static final class OrderHandler extends ListHandler<Order> {}

    static final class MapHandler implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            return event.toString();
        }
    }

    static final class Counter implements RequestHandler<Map<String, Object>, Integer> {
        private int events;

        @Override
        public Integer handleRequest(Map<String, Object> event, Context context) {
            return ++events;
        }
    }
}
