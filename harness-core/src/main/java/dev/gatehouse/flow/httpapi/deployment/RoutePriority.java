package dev.gatehouse.flow.httpapi.deployment;

/**
 * What a route takes requests by; the first of these that fits a request takes it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html#http-api-develop-routes.evaluation">Routing
 *     API requests</a>
 */
public enum RoutePriority {
    FULL("full match of method and path"),
    FULL_WITH_ANY("full match of the path, and no route there names the method, so ANY takes it"),
    GREEDY("no route fits the whole path, so the one with a greedy path variable takes it"),
    GREEDY_WITH_ANY("no route fits the whole path or names the method, so ANY with a greedy path variable takes it"),
    DEFAULT("no other route fits, so $default takes it");

    private final String inWords;

    RoutePriority(String inWords) {
        this.inWords = inWords;
    }

    static RoutePriority of(String routeKey) {
        if (routeKey.indexOf(' ') < 0) {
            return DEFAULT;
        }
        boolean any = routeKey.startsWith("ANY ");
        if (routeKey.endsWith("+}")) {
            return any ? GREEDY_WITH_ANY : GREEDY;
        }
        return any ? FULL_WITH_ANY : FULL;
    }

    /** Whether a route of the whole path would have come first. */
    public boolean isLast() {
        return this == GREEDY || this == GREEDY_WITH_ANY || this == DEFAULT;
    }

    /** As a clause. */
    public String inWords() {
        return inWords;
    }
}
