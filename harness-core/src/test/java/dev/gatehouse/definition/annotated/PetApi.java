package dev.gatehouse.definition.annotated;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.util.List;
import java.util.Map;

/** The API of the guide in docs/definitions/annotations.md: what stands there is copied from here. */
@RestApi(name = "pets", stage = "dev", description = "Pets and their names")
@Resource("/pets")
@StageVariable(name = "greeting", value = "hello")
@GatewayResponse(
        type = GatewayResponseType.BAD_REQUEST_PARAMETERS,
        status = 422,
        template = "{\"why\": $context.error.messageString}",
        headers = @MapParameter(to = "gatewayresponse.header.X-Why", from = "'parameters'"))
@Documentation("Everything about pets")
interface PetApi {

    @Resource("/{id}")
    @Get(validate = Validate.PARAMETERS)
    @QueryParameter(name = "verbose", required = true, cacheKey = true, description = "whether to say all")
    @PathParameter(name = "id", cacheKey = true)
    @Mock(request = "{\"statusCode\": #if($input.params('id') == '0')404#{else}200#end}")
    @IntegrationResponse(
            status = 200,
            template = "{\"id\": \"$input.params('id')\", \"says\": \"$stageVariables.greeting\"}",
            headers = @MapParameter(to = "method.response.header.X-Kind", from = "'pet'"))
    @IntegrationResponse(status = 404, selectionPattern = "4\\d{2}", template = "{\"message\": \"no such pet\"}")
    @Documentation("One pet")
    void pet();

    @Resource("/{id}/card")
    @Get
    @Mock(request = "{\"statusCode\": 200}")
    @IntegrationResponse(status = 200, templates = @Template(file = "pet.vtl"))
    void card();

    @Post(body = NewPet.class, validate = Validate.ALL)
    @MethodResponse(status = 201, model = Pet.class, headers = "Location", description = "It is there now")
    @AwsProxy(CreatePet.class)
    void create();

    @Resource("/{id}/name")
    @Put(operationName = "rename")
    @AwsLambda(
            value = RenamePet.class,
            request = "{\"to\": $input.json('$.name')}",
            passthroughBehavior = PassthroughBehavior.NEVER)
    @IntegrationResponse(status = 200, template = "{\"renamed\": $input.json('$')}")
    @IntegrationResponse(status = 400, selectionPattern = "bad name.*", template = "{\"message\": \"bad name\"}")
    void rename();

    @Resource("/{id}/owner")
    @Get
    @Http(
            uri = "http://owners.example.com/owners/{pet}",
            parameters = {
                @MapParameter(to = "integration.request.path.pet", from = "method.request.path.id"),
                @MapParameter(to = "integration.request.header.X-From", from = "'pets'")
            })
    @IntegrationResponse(status = 200, template = "{\"owner\": $input.json('$.name')}")
    void owner();

    @Resource("/files/{path+}")
    @Any
    @HttpProxy(
            uri = "http://documents.example.com/{path}",
            parameters = @MapParameter(to = "integration.request.path.path", from = "method.request.path.path"))
    void files();

    @Model(description = "A pet to be")
    record NewPet(String name, @NotRequired Kind kind, List<String> tags) {}

    @Documentation("A pet")
    record Pet(String id, NewPet what, @NotRequired Pet mother, Map<String, Integer> weights) {}

    enum Kind {
        CAT,
        DOG
    }

    /** Answers with what it was told. */
    final class CreatePet implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            return new APIGatewayProxyResponseEvent()
                    .withStatusCode(201)
                    .withHeaders(Map.of("Location", "/pets/1"))
                    .withBody(event.getBody());
        }
    }

    /** Takes no empty name. */
    final class RenamePet implements RequestHandler<Map<String, String>, String> {

        @Override
        public String handleRequest(Map<String, String> event, Context context) {
            String name = event.getOrDefault("to", "");
            if (name.isEmpty()) {
                throw new IllegalArgumentException("bad name: it is empty");
            }
            return name;
        }
    }
}
