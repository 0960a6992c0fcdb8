package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.DeleteResourceRequest;
import dev.gatehouse.control.request.GetResourceRequest;
import dev.gatehouse.control.request.GetResourcesRequest;
import dev.gatehouse.control.request.UpdateResourceRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.ResourceTree;
import dev.gatehouse.model.rest.Resource;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Operations on resources. */
public final class Resources {

    private static final Pattern PART = Pattern.compile("[a-zA-Z0-9._:$%@!*~-]+|\\{[a-zA-Z0-9._:-]+\\+?}");

    private final AccountState account;

    /** Operations on the state. */
    public Resources(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateResource}. */
    public Resource createResource(CreateResourceRequest request) {
        return account.inApi(request.restApiId(), api -> {
            Resource parent = Elements.resource(api, request.parentId());
            checkPlace(api, parent, request.pathPart());
            Resource resource = new Resource(
                    account.ids().shortId(api.resources().byId()::containsKey),
                    parent.id(),
                    request.pathPart(),
                    ResourceTree.pathBelow(parent, request.pathPart()),
                    Map.of());
            api.resources().put(resource);
            return resource;
        });
    }

    /** AWS's {@code GetResource}. */
    public Resource getResource(GetResourceRequest request) {
        return account.inApi(
                request.restApiId(), Elements::noResource, api -> Elements.resource(api, request.resourceId()));
    }

    /** AWS's {@code GetResources}. */
    public Page<Resource> getResources(GetResourcesRequest request) {
        return account.inApi(
                request.restApiId(),
                api -> Pages.of(api.resources().byId().values(), request.position(), request.limit()));
    }

    /** AWS's {@code UpdateResource}. */
    public Resource updateResource(UpdateResourceRequest request) {
        PatchRules.validate("updateResourceInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), Elements::noResource, api -> {
            Resource resource = Elements.resource(api, request.resourceId());
            ResourcePlace place = ResourcePlace.of(resource).patched(request.patchOperations());
            return place.equals(ResourcePlace.of(resource)) ? resource : moved(api, resource, place);
        });
    }

    private static Resource moved(ApiState api, Resource resource, ResourcePlace place) {
        Resource parent = Elements.resource(api, Objects.requireNonNull(place.parentId()));
        String part = Objects.requireNonNull(place.pathPart());
        if (parent.id().equals(resource.id()) || parent.path().startsWith(resource.path() + "/")) {
            throw ControlException.badRequest("Resources cannot be cyclical.");
        }
        checkPlace(api, parent, part, resource.id());
        return api.resources().move(resource, parent.id(), part);
    }

    /** AWS's {@code DeleteResource}: those below go with it. */
    public void deleteResource(DeleteResourceRequest request) {
        account.inApi(request.restApiId(), Elements::noResource, api -> {
            Resource resource = Elements.resource(api, request.resourceId());
            if (resource.parentId() == null) {
                throw ControlException.badRequest("Root resource cannot be deleted");
            }
            api.resources().remove(resource);
            return resource;
        });
    }

    private static void checkPlace(ApiState api, Resource parent, String pathPart) {
        checkPlace(api, parent, pathPart, null);
    }

    private static void checkPlace(ApiState api, Resource parent, String pathPart, @Nullable String ownId) {
        if (parent.path().endsWith("+}")) {
            throw ControlException.badRequest(
                    "Cannot create a child of a resource with a greedy path variable: " + parent.pathPart());
        }
        if (!PART.matcher(pathPart).matches()) {
            throw ControlException.badRequest("Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path "
                    + "variable and curly braces at the beginning and the end.");
        }
        Map<String, String> siblings = api.resources().childrenOf(parent.id());
        @Nullable String same = siblings.get(pathPart);
        if (same != null && !same.equals(ownId)) {
            throw ControlException.conflict("Another resource with the same parent already has this name: " + pathPart);
        }
        if (pathPart.startsWith("{")) {
            checkOnlyVariable(siblings, ownId);
        }
    }

    private static void checkOnlyVariable(Map<String, String> siblings, @Nullable String ownId) {
        siblings.forEach((part, id) -> {
            if (part.startsWith("{") && !id.equals(ownId)) {
                throw ControlException.badRequest("A sibling (" + part
                        + ") of this resource already has a variable path part -- only one is allowed");
            }
        });
    }
}
