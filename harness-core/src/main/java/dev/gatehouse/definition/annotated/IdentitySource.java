package dev.gatehouse.definition.annotated;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link LambdaAuthorizer} leaves to the kind of API that it guards. */
final class IdentitySource {

    /** Stands for the header Authorization: each kind of API has its own words for it. */
    static final String AUTHORIZATION = "header.Authorization";

    /** Stands for what AWS does by itself. */
    static final int AWS_TTL = -1;

    private IdentitySource() {}

    static List<String> of(LambdaAuthorizer authorizer, ApiKind kind) {
        return Arrays.stream(authorizer.identitySource())
                .map(source -> source.equals(AUTHORIZATION) ? kind.request() + source : source)
                .toList();
    }

    static @Nullable Integer ttl(LambdaAuthorizer authorizer) {
        return authorizer.resultTtlInSeconds() == AWS_TTL ? null : authorizer.resultTtlInSeconds();
    }
}
