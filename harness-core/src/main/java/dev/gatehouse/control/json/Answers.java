package dev.gatehouse.control.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.control.response.ApiKeyIds;
import dev.gatehouse.control.response.ImportedRestApi;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.response.TagSet;
import dev.gatehouse.control.response.Usage;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import dev.gatehouse.model.rest.UsagePlan;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Shows answers as AWS's SDKs do: what has no value has no key, apart from a few that AWS always shows. */
// The mixins say how components are shown; nobody calls them.
@SuppressWarnings("UnusedMethod")
public final class Answers {

    private static final ObjectMapper MAPPER = mapper();

    private Answers() {}

    /** An answer as AWS shows it. */
    public static JsonNode of(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(EpochSeconds.module())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        JsonInclude.Value notEmpty =
                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
        builder.withConfigOverride(Map.class, override -> override.setInclude(notEmpty));
        builder.withConfigOverride(List.class, override -> override.setInclude(notEmpty));
        return builder.addMixIn(Integration.class, OfIntegration.class)
                .addMixIn(IntegrationResponse.class, OfIntegrationResponse.class)
                .addMixIn(GatewayResponse.class, OfGatewayResponse.class)
                .addMixIn(Deployment.class, OfDeployment.class)
                .addMixIn(Stage.class, OfStage.class)
                .addMixIn(DocumentationVersion.class, OfDocumentationVersion.class)
                .addMixIn(ApiKey.class, OfApiKey.class)
                .addMixIn(UsagePlan.class, OfUsagePlan.class)
                .addMixIn(Page.class, OfPage.class)
                .addMixIn(ImportedRestApi.class, OfImportedRestApi.class)
                .addMixIn(TagSet.class, OfTagSet.class)
                .addMixIn(Usage.class, OfUsage.class)
                .addMixIn(ApiKeyIds.class, OfApiKeyIds.class)
                .build();
    }

    /** A template that was given as "" is null in answers. */
    static final class EmptyAsNull extends JsonSerializer<String> {
        @Override
        public void serialize(String value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (value.isEmpty()) {
                generator.writeNull();
            } else {
                generator.writeString(value);
            }
        }
    }

    private interface OfIntegration {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> cacheKeyParameters();

        @JsonSerialize(contentUsing = EmptyAsNull.class)
        Map<String, String> requestTemplates();
    }

    private interface OfIntegrationResponse {
        @JsonSerialize(contentUsing = EmptyAsNull.class)
        Map<String, String> responseTemplates();
    }

    private interface OfGatewayResponse {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> responseParameters();

        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> responseTemplates();
    }

    private interface OfDeployment {
        @JsonIgnore
        ApiSnapshot snapshot();
    }

    private interface OfDocumentationVersion {
        @JsonIgnore
        List<?> documentationParts();
    }

    private interface OfStage {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, ?> methodSettings();
    }

    private interface OfApiKey {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> stageKeys();
    }

    private interface OfUsagePlan {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<?> apiStages();
    }

    private interface OfImportedRestApi {
        @JsonUnwrapped
        RestApi restApi();
    }

    private interface OfPage {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<?> items();
    }

    private interface OfUsage {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, ?> items();
    }

    private interface OfTagSet {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        Map<String, String> tags();
    }

    private interface OfApiKeyIds {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> ids();
    }
}
