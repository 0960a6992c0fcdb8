package dev.gatehouse.control.response;

import dev.gatehouse.model.rest.RestApi;
import java.util.List;

/**
 * An API that was made or changed from a document.
 *
 * @param restApi the API
 * @param warnings what AWS would warn of
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_PutRestApi.html">PutRestApi</a>
 */
public record ImportedRestApi(RestApi restApi, List<String> warnings) {

    public ImportedRestApi {
        warnings = List.copyOf(warnings);
    }
}
