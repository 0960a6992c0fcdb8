package dev.gatehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** All that operations show of an account, with names in the place of ids, so that two accounts can be compared. */
final class AccountPortrait {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> IN_API = List.of(
            "GetResources",
            "GetModels",
            "GetRequestValidators",
            "GetAuthorizers",
            "GetGatewayResponses",
            "GetDocumentationParts",
            "GetDocumentationVersions",
            "GetDeployments",
            "GetStages");
    private static final List<String> IN_ACCOUNT =
            List.of("GetUsagePlans", "GetApiKeys", "GetDomainNames", "GetVpcLinks", "GetClientCertificates");
    private static final List<String> BY_CHANCE = List.of(
            "createdDate", "lastUpdatedDate", "pemEncodedCertificate", "expirationDate", "certificateUploadDate");

    private final ControlPlane control;
    private final Map<String, String> names = new LinkedHashMap<>();

    private AccountPortrait(ControlPlane control) {
        this.control = control;
    }

    static String of(ControlPlane control) throws IOException {
        return new AccountPortrait(control).text();
    }

    private String text() throws IOException {
        ObjectNode all = JSON.createObjectNode();
        for (JsonNode api : list("GetRestApis", JSON.createObjectNode())) {
            String name = "api " + api.path("name").asText();
            names.put(api.path("id").asText(), name);
            ObjectNode parts = all.putObject(name);
            parts.set("api", api);
            for (String operation : IN_API) {
                ObjectNode parameters =
                        JSON.createObjectNode().put("restApiId", api.path("id").asText());
                parameters.putArray("embed").add("methods");
                parts.set(operation, list(operation, parameters));
            }
        }
        for (String operation : IN_ACCOUNT) {
            all.set(operation, list(operation, JSON.createObjectNode().put("includeValues", true)));
        }
        mappingsAndKeys(all);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(named(all)));
    }

    private void mappingsAndKeys(ObjectNode all) {
        for (JsonNode domain : all.path("GetDomainNames")) {
            String name = domain.path("domainName").asText();
            ObjectNode parameters = JSON.createObjectNode().put("domainName", name);
            all.set("mappings of " + name, list("GetBasePathMappings", parameters));
        }
        for (JsonNode plan : all.path("GetUsagePlans")) {
            ObjectNode parameters =
                    JSON.createObjectNode().put("usagePlanId", plan.path("id").asText());
            all.set("keys of " + plan.path("name").asText(), list("GetUsagePlanKeys", parameters));
        }
    }

    private ArrayNode list(String operation, ObjectNode parameters) {
        if (!operation.equals("GetStages")) {
            parameters.put("limit", 500);
        }
        JsonNode page = control.call(operation, parameters);
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : page.has("items") ? page.path("items") : page.path("item")) {
            if (!item.path("description").asText().matches("This is a default (empty|error) schema model")) {
                items.add(normalised((ObjectNode) item));
            }
        }
        items.sort(Comparator.comparing(AccountPortrait::name));
        ArrayNode sorted = JSON.createArrayNode();
        for (JsonNode item : items) {
            if (item.has("id")) {
                names.put(item.path("id").asText(), operation + " " + name(item));
            }
            if (item.has("clientCertificateId") && !item.has("stageName")) {
                names.put(item.path("clientCertificateId").asText(), "certificate " + sorted.size());
            }
            sorted.add(item);
        }
        return sorted;
    }

    private static String name(JsonNode item) {
        for (String name : List.of("path", "name", "responseType", "stageName", "location", "version", "basePath")) {
            if (item.has(name)) {
                return item.path(name).toString();
            }
        }
        return "";
    }

    /** JSON within texts is compared as JSON. */
    private static ObjectNode normalised(ObjectNode item) {
        item.remove(BY_CHANCE);
        for (String name : List.of("schema", "policy", "properties")) {
            if (item.path(name).isTextual()) {
                try {
                    item.set(name, JSON.readTree(item.path(name).asText()));
                } catch (IOException notJson) {
                    throw new IllegalStateException(notJson);
                }
            }
        }
        return item;
    }

    private String named(ObjectNode all) {
        String text = sorted(all).toString();
        for (Map.Entry<String, String> name : names.entrySet()) {
            String plain = name.getValue().replace("\"", "");
            text = text.replaceAll(
                    "(?<![A-Za-z0-9])" + name.getKey() + "(?![A-Za-z0-9])",
                    Matcher.quoteReplacement("<" + plain + ">"));
        }
        return text;
    }

    /** AWS remembers which maps of a method were given as empty ones, and only shows it. */
    private static boolean isGivenEmpty(Map.Entry<String, JsonNode> entry) {
        return entry.getValue().isObject()
                && entry.getValue().isEmpty()
                && entry.getKey().matches("re(quest|sponse)(Parameters|Templates|Models)");
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = JSON.createObjectNode();
            object.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(entry -> !isGivenEmpty(entry))
                    .forEach(entry -> sorted.set(entry.getKey(), sorted(entry.getValue())));
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode sorted = JSON.createArrayNode();
            array.forEach(item -> sorted.add(sorted(item)));
            return sorted;
        }
        return node;
    }
}
