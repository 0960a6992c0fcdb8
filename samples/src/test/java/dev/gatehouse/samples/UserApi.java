package dev.gatehouse.samples;

import dev.gatehouse.definition.annotated.AwsProxy;
import dev.gatehouse.definition.annotated.Caching;
import dev.gatehouse.definition.annotated.Get;
import dev.gatehouse.definition.annotated.QueryParameter;
import dev.gatehouse.definition.annotated.Resource;
import dev.gatehouse.definition.annotated.RestApi;
import dev.gatehouse.samples.users.ListUsersHandler;

/** An API whose stage has a cache. It has a mistake that is easily made: {@code page} is no cache key parameter. */
@RestApi(name = "users", stage = "dev")
interface UserApi {

    @Resource("/users")
    @Get
    @QueryParameter(name = "type", cacheKey = true)
    @QueryParameter(name = "page")
    @Caching(ttlInSeconds = 60)
    @AwsProxy(ListUsersHandler.class)
    void users();
}
