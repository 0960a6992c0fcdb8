package dev.gatehouse.bridge.target.aws;

import dev.gatehouse.junit.CompareWith;
import dev.gatehouse.junit.GatewayTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** A contract test as users write it. It runs in a JVM whose environment leads it to something that stands in for AWS. */
@GatewayTest(openApi = "pets-on-aws.yaml")
@CompareWith(Aws.class)
final class ComparedWithAws {

    @Test
    void a_pet_has_a_color(RequestSpecification api) {
        api.get("/pets?color=red").then().statusCode(200);
    }

    @Test
    void a_color_is_asked_for(RequestSpecification api) {
        api.get("/pets").then().statusCode(422);
    }
}
