package dev.gatehouse.samples;

import dev.gatehouse.definition.annotated.AwsProxy;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.IntegrationResponse;
import dev.gatehouse.definition.annotated.Mock;
import dev.gatehouse.definition.annotated.NotRequired;
import dev.gatehouse.definition.annotated.Post;
import dev.gatehouse.definition.annotated.QueryParameter;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import dev.gatehouse.definition.annotated.Validate;
import dev.gatehouse.samples.pets.CreatePetHandler;

/** An API defined by annotations. */
@RestApi(name = "pets", stage = "dev")
interface PetApi {

    @Resource("/pets/{id}")
    @Get(validate = Validate.PARAMETERS)
    @QueryParameter(name = "verbose", required = true)
    @Mock(request = "{\"statusCode\": #if($input.params('id') == '0') 404 #else 200 #end}")
    @IntegrationResponse(status = 200, template = "{\"id\": \"$input.params('id')\"}")
    @IntegrationResponse(status = 404, selectionPattern = "4\\d{2}", template = "{\"message\": \"no such pet\"}")
    void pet();

    @Resource("/pets")
    @Post(body = NewPet.class, validate = Validate.ALL)
    @AwsProxy(CreatePetHandler.class)
    void create();

    /** The body of a request that takes a new pet in. */
    record NewPet(String name, @NotRequired double weight) {}
}
