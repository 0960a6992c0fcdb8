package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads Swagger 2.0, OpenAPI 3.0 and, which AWS does not, OpenAPI 3.1 as {@code ImportRestApi} would.
 *
 * <pre>{@code
 * ImportedApi api = new OpenApiParser().parse(text, Map.of("basepath", "prepend"));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
public final class OpenApiParser implements DocumentParser {

    @Override
    public ImportedApi parse(String body, Map<String, String> parameters) {
        DocumentReading reading = read(body, parameters);
        if (!reading.errors().isEmpty()) {
            throw ControlException.badRequest(reading.errors().stream()
                    .map(ImportFinding::message)
                    .distinct()
                    .collect(Collectors.joining("\n\t", "Errors found during import:\n\t", "")));
        }
        return reading.api();
    }

    /**
     * Reads a document without refusing it for its errors.
     *
     * @param body the document as text, JSON or YAML
     * @param parameters AWS's import parameters
     * @return the API, with what is wrong and where its elements stand
     * @throws ControlException if the text is no OpenAPI document at all
     */
    public DocumentReading read(String body, Map<String, String> parameters) {
        JsonNode document = DocumentText.parse(body)
                .filter(OpenApiParser::isSupported)
                .orElseThrow(() -> ControlException.badRequest("Invalid OpenAPI input."));
        Reading reading = Reading.of(Located.root(document));
        reading.findings().place(ElementAddress.api(), reading.root());
        ImportedApi api = api(reading, parameters);
        Findings findings = reading.findings();
        return new DocumentReading(api, findings.errors(), findings.warnings(), findings.pointers());
    }

    private static boolean isSupported(JsonNode document) {
        return document.path("swagger").asText().equals("2.0")
                || document.path("openapi").asText().matches("3\\.[01](\\..*)?");
    }

    private static ImportedApi api(Reading reading, Map<String, String> parameters) {
        ApiSettings settings = new ApiSettings(reading, parameters);
        ModelsReader models = new ModelsReader(reading).readNamed();
        Map<String, Authorizer> authorizers = new AuthorizersReader(reading).read();
        RequestValidatorsReader validators = new RequestValidatorsReader(reading);
        List<RequestValidator> requestValidators = validators.read();
        MethodReader methodReader =
                new MethodReader(reading, models, new SecurityReader(reading, authorizers), validators);
        String basePath = BasePath.prefix(reading, parameters.getOrDefault("basepath", "ignore"));
        Map<String, Map<String, Method>> methods = new PathsReader(reading, methodReader, basePath).read();
        DocumentationReader documentation = new DocumentationReader(reading);
        boolean documented = !parameters.getOrDefault("ignore", "").contains("documentation");
        return new ImportedApi(
                settings.name(),
                settings.description(),
                settings.version(),
                settings.endpointTypes(),
                settings.vpcEndpointIds(),
                settings.ipAddressType(),
                settings.apiKeySource(),
                settings.binaryMediaTypes(),
                settings.minimumCompressionSize(),
                settings.policy(),
                settings.disableExecuteApiEndpoint(),
                Map.of(),
                methods,
                models.models(),
                requestValidators,
                new ArrayList<>(authorizers.values()),
                new GatewayResponsesReader(reading).read(),
                documented ? documentation.parts() : List.of(),
                documented ? documentation.version() : null,
                reading.findings().warnings().stream()
                        .map(ImportFinding::message)
                        .toList());
    }
}
