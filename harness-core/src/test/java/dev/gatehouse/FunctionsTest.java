package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.model.http.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FunctionsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final RequestStreamHandler OK = (in, out, context) -> out.write('1');

    @Test
    void binding_a_function_leaves_alone_what_runs_and_what_ran() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch bound = new CountDownLatch(1);
        RequestStreamHandler slow = (in, out, context) -> {
            running.countDown();
            out.write(passed(bound) ? "undisturbed".getBytes(StandardCharsets.UTF_8) : new byte[0]);
        };
        try (Functions functions = new Functions(Map.of(), Optional.empty())) {
            functions.bind("slow", slow, RequestStreamHandler.class, SOON);
            CompletableFuture<LambdaResult> result = CompletableFuture.supplyAsync(() -> invoke(functions, "slow"));
            assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

            functions.bind("other", OK);
            bound.countDown();

            assertThat(result.get(30, TimeUnit.SECONDS).payload().utf8()).isEqualTo("undisturbed");
            assertThat(functions.invocations("slow")).hasSize(1);
            assertThat(invoke(functions, "other").payload().utf8()).isEqualTo("1");
        }
    }

    private static boolean passed(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException disturbed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LambdaResult invoke(Functions functions, String name) {
        return functions.invoke(new LambdaInvocation(FunctionName.parse(name), Bytes.utf8("{}"), false, SOON));
    }
}
