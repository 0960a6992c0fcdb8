package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.ImportedApi;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.RequestValidator;
import dev.gatehouse.model.rest.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes an API what a document says.
 *
 * <p>Resources whose paths stay keep their ids, so that what points at them still does; so does everything that has a name.
 */
final class ImportIntoApi {

    private final AccountState account;
    private final ApiState api;
    private final ImportedPaths paths;

    ImportIntoApi(AccountState account, ApiState api) {
        this.account = account;
        this.api = api;
        this.paths = new ImportedPaths(account.ids(), api.resources());
    }

    /** What the document does not name is removed. */
    void overwrite(ImportedApi imported) {
        Set<String> kept = paths.withParents(imported.methods().keySet());
        for (Resource resource : List.copyOf(api.resources().byId().values())) {
            if (api.resources().find(resource.id()).isPresent() && !kept.contains(resource.path())) {
                api.resources().remove(resource);
            }
        }
        for (Resource resource : List.copyOf(api.resources().byId().values())) {
            paths.putMethods(resource, Map.of());
        }
        Set<String> names =
                Set.copyOf(imported.models().stream().map(Model::name).toList());
        api.models().keySet().removeIf(name -> !names.contains(name));
        api.gatewayResponses().clear();
        api.documentationParts().clear();
        api.restApi(ImportedSettings.overwritten(api.restApi(), imported));
        take(imported);
    }

    /** What the document does not name stays. */
    void merge(ImportedApi imported) {
        api.restApi(ImportedSettings.merged(api.restApi(), imported));
        take(imported);
    }

    private void take(ImportedApi imported) {
        ImportedReferences references = new ImportedReferences(api.restApi().id(), imported.models());
        imported.models().forEach(model -> takeModel(model, references));
        Map<String, String> validators = new LinkedHashMap<>();
        imported.requestValidators().forEach(v -> validators.put(Objects.requireNonNull(v.name()), takeValidator(v)));
        Map<String, String> authorizers = new LinkedHashMap<>();
        imported.authorizers().forEach(a -> authorizers.put(a.name(), takeAuthorizer(a)));
        api.gatewayResponses().putAll(imported.gatewayResponses());
        takeDocumentation(imported);
        ImportedNames names = new ImportedNames(validators, authorizers);
        imported.methods().forEach((path, methods) -> takeMethods(path, methods, names));
    }

    private void takeMethods(String path, Map<String, Method> methods, ImportedNames names) {
        Resource resource = paths.at(path);
        Map<String, Method> all = new LinkedHashMap<>(resource.resourceMethods());
        methods.forEach((httpMethod, method) -> all.put(httpMethod, names.resolve(method, resource.id())));
        paths.putMethods(resource, all);
    }

    private void takeModel(Model model, ImportedReferences references) {
        Model old = api.models().get(model.name());
        String id = old == null ? account.ids().shortId() : old.id();
        String schema = model.schema() == null ? null : references.resolve(model.schema());
        api.models().put(model.name(), new Model(id, model.name(), model.description(), schema, model.contentType()));
    }

    private String takeValidator(RequestValidator validator) {
        String id = api.requestValidators().values().stream()
                .filter(old -> Objects.equals(old.name(), validator.name()))
                .map(RequestValidator::id)
                .findFirst()
                .orElseGet(() -> account.ids().shortId());
        api.requestValidators()
                .put(
                        id,
                        new RequestValidator(
                                id,
                                validator.name(),
                                validator.validateRequestBody(),
                                validator.validateRequestParameters()));
        return id;
    }

    private String takeAuthorizer(Authorizer authorizer) {
        String id = api.authorizers().values().stream()
                .filter(old -> old.name().equals(authorizer.name()))
                .map(Authorizer::id)
                .findFirst()
                .orElseGet(() -> account.ids().shortId());
        api.authorizers()
                .put(
                        id,
                        new Authorizer(
                                id,
                                authorizer.name(),
                                authorizer.type(),
                                authorizer.providerARNs(),
                                authorizer.authType(),
                                authorizer.authorizerUri(),
                                authorizer.authorizerCredentials(),
                                authorizer.identitySource(),
                                authorizer.identityValidationExpression(),
                                authorizer.authorizerResultTtlInSeconds()));
        return id;
    }

    private void takeDocumentation(ImportedApi imported) {
        takeParts(imported.documentationParts());
        String version = imported.documentationVersion();
        if (version != null) {
            List<DocumentationPart> parts = List.copyOf(api.documentationParts().values());
            api.documentationVersions().put(version, new DocumentationVersion(version, account.now(), null, parts));
        }
    }

    /** Puts documentation parts in, each in place of one about the same element; answers their ids. */
    List<String> takeParts(List<DocumentationPart> parts) {
        List<String> ids = new ArrayList<>();
        for (DocumentationPart part : parts) {
            api.documentationParts().values().removeIf(old -> old.location().equals(part.location()));
            String id = account.ids().shortId(api.documentationParts()::containsKey);
            api.documentationParts().put(id, new DocumentationPart(id, part.location(), part.properties()));
            ids.add(id);
        }
        return ids;
    }

    /** Names in a document, with the ids that stand for them in the API. */
    private record ImportedNames(Map<String, String> validators, Map<String, String> authorizers) {

        Method resolve(Method method, String resourceId) {
            String validator = method.requestValidatorId();
            String authorizer = method.authorizerId();
            return new Method(
                    method.httpMethod(),
                    method.authorizationType(),
                    authorizer == null ? null : id(authorizers, authorizer, "authorizer", method),
                    method.authorizationScopes(),
                    method.apiKeyRequired(),
                    method.operationName(),
                    validator == null ? null : id(validators, validator, "request validator", method),
                    method.requestParameters(),
                    method.requestModels(),
                    method.methodResponses(),
                    method.methodIntegration() == null
                            ? null
                            : ImportedPaths.inNamespace(method.methodIntegration(), resourceId));
        }

        private static String id(Map<String, String> ids, String name, String kind, Method method) {
            String id = ids.get(name);
            if (id == null) {
                throw ControlException.badRequest("Unable to find " + kind + " '" + name + "' of method "
                        + method.httpMethod() + ": the document does not define it");
            }
            return id;
        }
    }
}
