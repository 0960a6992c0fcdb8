package dev.gatehouse.samples;

import dev.gatehouse.definition.annotated.AuthorizedBy;
import dev.gatehouse.definition.annotated.AwsProxy;
import dev.gatehouse.definition.annotated.Cors;
import dev.gatehouse.definition.annotated.HttpApi;
import dev.gatehouse.definition.annotated.HttpProxy;
import dev.gatehouse.definition.annotated.JwtAuthorizer;
import dev.gatehouse.definition.annotated.MapParameter;
import dev.gatehouse.definition.annotated.Route;
import dev.gatehouse.samples.shop.ItemHandler;

/** An HTTP API defined by annotations. */
@HttpApi(name = "shop")
@JwtAuthorizer(name = "login", issuer = "https://login.example.com", audience = "shop")
@Cors(allowOrigins = "https://shop.example.com", allowMethods = "GET")
interface ShopApi {

    @Route("GET /items/{id}")
    @AwsProxy(ItemHandler.class)
    void item();

    @Route("POST /orders")
    @AuthorizedBy(value = "login", scopes = "orders/write")
    @HttpProxy(
            uri = "https://orders.example.com/orders",
            parameters = @MapParameter(to = "overwrite:header.X-Customer", from = "$context.authorizer.claims.sub"))
    void order();
}
