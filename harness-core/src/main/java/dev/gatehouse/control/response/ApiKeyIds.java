package dev.gatehouse.control.response;

import java.util.List;

/**
 * What an import of API keys made.
 *
 * @param ids the ids of the keys
 * @param warnings what was odd
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_ImportApiKeys.html">ImportApiKeys</a>
 */
public record ApiKeyIds(List<String> ids, List<String> warnings) {

    public ApiKeyIds {
        ids = List.copyOf(ids);
        warnings = List.copyOf(warnings);
    }
}
