package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Resource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes the resources; one without methods only if no other path says that it is there. */
final class PathsWriter {

    private final ApiSnapshot api;
    private final OperationWriter operations;
    private final Documentation documentation;

    PathsWriter(ApiSnapshot api, OperationWriter operations, Documentation documentation) {
        this.api = api;
        this.operations = operations;
        this.documentation = documentation;
    }

    void write(ObjectNode paths) {
        Set<String> parents = new HashSet<>();
        api.resources().values().forEach(resource -> parents.add(String.valueOf(resource.parentId())));
        for (Resource resource : api.resources().values()) {
            boolean alone = resource.parentId() != null && !parents.contains(resource.id());
            if (alone || !resource.resourceMethods().isEmpty()) {
                write(paths.putObject(resource.path()), resource);
            }
        }
    }

    private void write(ObjectNode path, Resource resource) {
        resource.resourceMethods().forEach((httpMethod, method) -> {
            String name =
                    httpMethod.equals("ANY") ? "x-amazon-apigateway-any-method" : httpMethod.toLowerCase(Locale.ROOT);
            operations.write(path.putObject(name), MethodElement.of(resource.path(), httpMethod), method);
        });
        documentation
                .exact(DocumentedEntity.RESOURCE, resource.path(), null)
                .ifPresent(said -> Documentation.into(path, said, DocumentedEntity.RESOURCE));
    }
}
