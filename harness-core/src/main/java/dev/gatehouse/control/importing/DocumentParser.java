package dev.gatehouse.control.importing;

import java.util.Map;

/**
 * Reads OpenAPI 3 and Swagger 2 documents for {@code ImportRestApi} and {@code PutRestApi}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
public interface DocumentParser {

    /**
     * Reads a document.
     *
     * @param body the document as text, JSON or YAML
     * @param parameters AWS's import parameters, as {@code basepath} or {@code endpointConfigurationTypes}
     * @return the API that it describes
     * @throws dev.gatehouse.control.error.ControlException with AWS's code and message if the document is wrong
     */
    ImportedApi parse(String body, Map<String, String> parameters);
}
