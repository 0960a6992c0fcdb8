package dev.gatehouse.definition.annotated;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.Date;

/** Classes whose annotations are wrong, each in its own way. */
final class BadApis {

    private BadApis() {}

    @RestApi
    interface TwoVerbs {

        @Resource("/pets")
        @Get
        @Post
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface NoVerb {

        @Resource("/pets")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface NoIntegration {

        @Resource("/pets")
        @Get
        void pet();
    }

    @RestApi
    interface TwoIntegrations {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @HttpProxy(uri = "http://pets.example.com")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface NoResource {

        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface OnlyParameter {

        @QueryParameter(name = "verbose")
        void pet();
    }

    @RestApi
    interface BadPaths {

        @Resource("pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void a();

        @Resource("/pets/")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void b();

        @Resource("/pets//{id}")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void c();

        @Resource("/pets/{id")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void d();
    }

    @RestApi
    interface Twice {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void first();

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void second();
    }

    @RestApi
    interface NoHandler {

        @Resource("/pets")
        @Get
        @AwsProxy(String.class)
        void pet();
    }

    @RestApi
    interface NoFile {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, templates = @Template(file = "nowhere.vtl"))
        void pet();
    }

    @RestApi
    interface NoText {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, templates = @Template(contentType = "text/plain"))
        void pet();
    }

    @RestApi
    interface TwoTemplates {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, template = "a", templates = @Template("b"))
        void pet();
    }

    @RestApi
    interface NoResponse {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        void pet();
    }

    @RestApi
    interface ProxyResponse {

        @Resource("/pets")
        @Get
        @AwsProxy(Named.class)
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface TwoResponses {

        @Resource("/pets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        @IntegrationResponse(status = 200, selectionPattern = "2..")
        void pet();
    }

    @RestApi
    interface Repeated {

        @Resource("/pets")
        @Post(body = Box.class)
        @QueryParameter(name = "q")
        @QueryParameter(name = "q", required = true)
        @RequestModel(contentType = "application/json", value = Box.class)
        @MethodResponse(status = 200)
        @MethodResponse(status = 200, headers = "X-A")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(
                status = 200,
                headers = {
                    @MapParameter(to = "method.response.header.X-A", from = "'a'"),
                    @MapParameter(to = "method.response.header.X-A", from = "'b'")
                })
        void pet();
    }

    @RestApi
    @StageVariable(name = "v", value = "1")
    @StageVariable(name = "v", value = "2")
    @GatewayResponse(type = GatewayResponseType.THROTTLED)
    @GatewayResponse(type = GatewayResponseType.THROTTLED, status = 503)
    interface RepeatedOnType {

        @Resource("/ok")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface NoPathParameter {

        @PathParameter(name = "name", cacheKey = true)
        @Resource("/pets/{id}")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void pet();
    }

    @RestApi
    interface Empty {

        void nothing();
    }

    @RestApi
    interface Refused {

        @Resource("/p ets")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200)
        void a();

        @Resource("/pets")
        @Get
        @HttpProxy(uri = "http://pets.example.com", parameters = @MapParameter(to = "nowhere", from = "'a'"))
        void b();
    }

    @RestApi
    interface DoesNotCompile {

        @Resource("/mapping")
        @Get
        @Http(
                uri = "http://pets.example.com",
                parameters = @MapParameter(to = "integration.request.header.X-A", from = "method.request.body["))
        @IntegrationResponse(status = 200)
        void mapping();

        @Resource("/pattern")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, selectionPattern = "5(")
        void pattern();

        @Resource("/template")
        @Get
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(status = 200, templates = @Template(file = "broken.vtl"))
        void template();
    }

    @RestApi
    interface Models {

        @Resource("/a")
        @Post(body = Box.class)
        @Mock(request = "{\"statusCode\": 200}")
        @MethodResponse(status = 200, model = Other.class)
        @IntegrationResponse(status = 200)
        void a();

        @Resource("/b")
        @Post(body = Odd_Name.class)
        @Mock(request = "{\"statusCode\": 200}")
        @MethodResponse(status = 200, model = Error.class)
        @IntegrationResponse(status = 200)
        void b();
    }

    interface Named extends RequestHandler<String, String> {}

    record Box(int size) {}

    @Model(name = "Box")
    record Other(int size) {}

    record Odd_Name(Date date) {}

    record Error(String message) {}
}
