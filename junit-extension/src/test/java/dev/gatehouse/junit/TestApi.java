package dev.gatehouse.junit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.definition.annotated.AwsLambda;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.HttpProxy;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import java.util.Map;

/** The API of the extension's own tests. */
@RestApi(name = "test", stage = "dev")
public interface TestApi {

    @Resource("/ok")
    @Get
    @Mock(request = "{\"statusCode\": 200}")
    @IntegrationResponse(status = 200, template = "{\"ok\": true}")
    void ok();

    @Resource("/broken")
    @Get
    @Mock(request = "{\"statusCode\": 500}")
    @IntegrationResponse(status = 500, template = "{\"ok\": false}")
    void broken();

    @Resource("/proxy")
    @Get
    @HttpProxy(uri = "https://backend.example.com/proxied")
    void proxy();

    @Resource("/function")
    @Get
    @AwsLambda(value = Echo.class, request = "{\"name\": \"$input.params('name')\"}")
    @IntegrationResponse(status = 200)
    void function();

    /** Greets; tests bind others in its place. */
    final class Echo implements RequestHandler<Map<String, String>, String> {
        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            return "hello " + event.get("name");
        }
    }
}
