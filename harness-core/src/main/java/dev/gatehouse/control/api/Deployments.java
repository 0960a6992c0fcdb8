package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.DeleteDeploymentRequest;
import dev.gatehouse.control.request.GetDeploymentRequest;
import dev.gatehouse.control.request.GetDeploymentsRequest;
import dev.gatehouse.control.request.UpdateDeploymentRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Deployment;

/** Operations on deployments. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Deployments {

    private final AccountState account;

    /** Operations on the state. */
    public Deployments(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateDeployment}. */
    public Deployment createDeployment(CreateDeploymentRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDeployment}. */
    public Deployment getDeployment(GetDeploymentRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetDeployments}. */
    public Page<Deployment> getDeployments(GetDeploymentsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateDeployment}. */
    public Deployment updateDeployment(UpdateDeploymentRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteDeployment}. */
    public void deleteDeployment(DeleteDeploymentRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
