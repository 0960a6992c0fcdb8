package dev.gatehouse.control.call;

import dev.gatehouse.control.api.IntegrationResponses;
import dev.gatehouse.control.api.Integrations;
import dev.gatehouse.control.api.MethodResponses;
import dev.gatehouse.control.api.Methods;
import dev.gatehouse.control.request.DeleteIntegrationRequest;
import dev.gatehouse.control.request.DeleteIntegrationResponseRequest;
import dev.gatehouse.control.request.DeleteMethodRequest;
import dev.gatehouse.control.request.DeleteMethodResponseRequest;
import dev.gatehouse.control.request.GetIntegrationRequest;
import dev.gatehouse.control.request.GetIntegrationResponseRequest;
import dev.gatehouse.control.request.GetMethodRequest;
import dev.gatehouse.control.request.GetMethodResponseRequest;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.PutIntegrationResponseRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.PutMethodResponseRequest;
import dev.gatehouse.control.request.UpdateIntegrationRequest;
import dev.gatehouse.control.request.UpdateIntegrationResponseRequest;
import dev.gatehouse.control.request.UpdateMethodRequest;
import dev.gatehouse.control.request.UpdateMethodResponseRequest;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on methods and integrations. */
final class MethodOperations {

    private MethodOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        methods(all, new Methods(account));
        methodResponses(all, new MethodResponses(account));
        integrations(all, new Integrations(account));
        integrationResponses(all, new IntegrationResponses(account));
        return all;
    }

    private static void methods(Map<String, Operation<?>> all, Methods methods) {
        all.put("PutMethod", Operation.answering(PutMethodRequest.class, methods::putMethod));
        all.put("GetMethod", Operation.answering(GetMethodRequest.class, methods::getMethod));
        all.put("UpdateMethod", Operation.answering(UpdateMethodRequest.class, methods::updateMethod));
        all.put("DeleteMethod", Operation.silent(DeleteMethodRequest.class, methods::deleteMethod));
    }

    private static void methodResponses(Map<String, Operation<?>> all, MethodResponses methodResponses) {
        all.put(
                "PutMethodResponse",
                Operation.answering(PutMethodResponseRequest.class, methodResponses::putMethodResponse));
        all.put(
                "GetMethodResponse",
                Operation.answering(GetMethodResponseRequest.class, methodResponses::getMethodResponse));
        all.put(
                "UpdateMethodResponse",
                Operation.answering(UpdateMethodResponseRequest.class, methodResponses::updateMethodResponse));
        all.put(
                "DeleteMethodResponse",
                Operation.silent(DeleteMethodResponseRequest.class, methodResponses::deleteMethodResponse));
    }

    private static void integrations(Map<String, Operation<?>> all, Integrations integrations) {
        all.put("PutIntegration", Operation.answering(PutIntegrationRequest.class, integrations::putIntegration));
        all.put("GetIntegration", Operation.answering(GetIntegrationRequest.class, integrations::getIntegration));
        all.put(
                "UpdateIntegration",
                Operation.answering(UpdateIntegrationRequest.class, integrations::updateIntegration));
        all.put("DeleteIntegration", Operation.silent(DeleteIntegrationRequest.class, integrations::deleteIntegration));
    }

    private static void integrationResponses(Map<String, Operation<?>> all, IntegrationResponses integrationResponses) {
        all.put(
                "PutIntegrationResponse",
                Operation.answering(PutIntegrationResponseRequest.class, integrationResponses::putIntegrationResponse));
        all.put(
                "GetIntegrationResponse",
                Operation.answering(GetIntegrationResponseRequest.class, integrationResponses::getIntegrationResponse));
        all.put(
                "UpdateIntegrationResponse",
                Operation.answering(
                        UpdateIntegrationResponseRequest.class, integrationResponses::updateIntegrationResponse));
        all.put(
                "DeleteIntegrationResponse",
                Operation.silent(
                        DeleteIntegrationResponseRequest.class, integrationResponses::deleteIntegrationResponse));
    }
}
