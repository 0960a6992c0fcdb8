package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.PatchOperation;
import dev.gatehouse.model.rest.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a resource is, which is all that an update may change. */
record ResourcePlace(@Nullable String parentId, @Nullable String pathPart) {

    private static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/parentId", PatchRules.REPLACE, unlessRoot("parentId"))
            .with("/pathPart", PatchRules.REPLACE, unlessRoot("pathPart"));

    static ResourcePlace of(Resource resource) {
        return new ResourcePlace(resource.parentId(), resource.pathPart());
    }

    ResourcePlace patched(@Nullable List<PatchOperation> operations) {
        return RULES.apply(this, ResourcePlace.class, operations);
    }

    private static Edit unlessRoot(String property) {
        return (tree, change) -> {
            if (tree.path("parentId").isNull()) {
                throw ControlException.badRequest("Root resource cannot update its " + property + ".");
            }
            Edits.textOrEmpty().apply(tree, change);
        };
    }
}
