package dev.gatehouse.control.wire.route;

import java.util.List;

/** The account, and tags of everything. */
final class AccountRoutes {

    /** Some clients send the ARN's slashes as they are, so it takes the rest of the path. */
    private static final String TAGS = "/tags/{resourceArn+}";

    private AccountRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .add("GetAccount", "GET /account")
                .add("UpdateAccount", "PATCH /account")
                .add("GetTags", "GET " + TAGS)
                .add(WireRoute.of("TagResource", "PUT " + TAGS).answering(204))
                .add(WireRoute.of("UntagResource", "DELETE " + TAGS).answering(204))
                .routes();
    }
}
