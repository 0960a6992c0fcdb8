package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.ArrayList;
import java.util.List;

/** The deployed methods that name a VPC link; stage variables that do are not looked at, as on AWS. */
record VpcLinkUses(AccountState account, String vpcLinkId) {

    /**
     * Refuses to delete a link in use.
     *
     * @throws ControlException if there is such a method
     */
    void refuse() {
        List<String> uses = new ArrayList<>();
        account.apis().forEach(api -> account.inApi(api.restApi().id(), state -> uses.addAll(find(state))));
        if (!uses.isEmpty()) {
            throw ControlException.badRequest("Cannot delete vpc link. Vpc link '" + vpcLinkId + "', is referenced in ["
                    + String.join(", ", uses) + "] in format of [Method:Resource:Stage].");
        }
    }

    private List<String> find(ApiState api) {
        List<String> uses = new ArrayList<>();
        for (String stageName : api.stages().keySet()) {
            for (Resource resource :
                    api.published(stageName).deployment().snapshot().resources().values()) {
                for (Method method : resource.resourceMethods().values()) {
                    Integration integration = method.methodIntegration();
                    if (integration != null && vpcLinkId.equals(integration.connectionId())) {
                        uses.add(method.httpMethod() + ":" + resource.id() + ":" + stageName);
                    }
                }
            }
        }
        return uses;
    }
}
