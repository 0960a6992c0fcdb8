package dev.gatehouse.flow.methodrequest.apikey;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.ServedAt;
import java.util.Optional;

/** Knows the API keys of one gateway and the usage plans that let them in. */
@FunctionalInterface
public interface ApiKeys {

    /** Finds an enabled key of this value that a usage plan lets into the stage. */
    Optional<ApiKeyUse> find(String value, ServedAt servedAt);
}
