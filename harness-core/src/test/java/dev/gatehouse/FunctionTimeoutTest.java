package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.cloudformation.CloudFormationDefinition;
import dev.gatehouse.definition.cloudformation.LocalFiles;
import dev.gatehouse.flow.backend.FunctionName;
import dev.gatehouse.flow.backend.LambdaInvocation;
import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.model.http.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How long the handlers that a test binds may take. */
class FunctionTimeoutTest {

    private static final String TEMPLATE =
            """
            Resources:
              Slow:
                Type: AWS::Lambda::Function
                Properties: {FunctionName: slow, Handler: a.B, Runtime: python3.12, Role: r, Timeout: 1, Code: {ZipFile: x}}
              Api:
                Type: AWS::ApiGatewayV2::Api
                Properties: {Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action}
              Connect:
                Type: AWS::ApiGatewayV2::Route
                Properties: {ApiId: !Ref Api, RouteKey: $connect}
              Stage:
                Type: AWS::ApiGatewayV2::Stage
                Properties: {ApiId: !Ref Api, StageName: dev, AutoDeploy: true}
            """;

    @Test
    void a_handler_bound_to_a_function_of_a_template_has_its_timeout() {
        CountDownLatch never = new CountDownLatch(1);
        RequestStreamHandler slow = (event, output, context) -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        try (Gateway gateway = LoadedDefinition.load(
                        List.of(CloudFormationDefinition.of("template.yml", TEMPLATE, LocalFiles.NONE)),
                        DefinitionOptions.defaults())
                .start()) {
            gateway.functions().bind("Slow", slow);

            LambdaResult result = gateway.functions()
                    .invoke(new LambdaInvocation(
                            FunctionName.parse("slow"), Bytes.utf8("{}"), false, Duration.ofSeconds(29)));

            assertThat(result.payload().utf8()).contains("Task timed out after 1.00 seconds");
        }
    }
}
