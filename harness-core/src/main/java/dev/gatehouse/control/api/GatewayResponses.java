package dev.gatehouse.control.api;

import dev.gatehouse.control.request.DeleteGatewayResponseRequest;
import dev.gatehouse.control.request.GetGatewayResponseRequest;
import dev.gatehouse.control.request.GetGatewayResponsesRequest;
import dev.gatehouse.control.request.PutGatewayResponseRequest;
import dev.gatehouse.control.request.UpdateGatewayResponseRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.GatewayResponse;

/** Operations on gateway responses. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class GatewayResponses {

    private final AccountState account;

    /** Operations on the state. */
    public GatewayResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutGatewayResponse}. */
    public GatewayResponse putGatewayResponse(PutGatewayResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetGatewayResponse}. */
    public GatewayResponse getGatewayResponse(GetGatewayResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetGatewayResponses}. */
    public Page<GatewayResponse> getGatewayResponses(GetGatewayResponsesRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateGatewayResponse}. */
    public GatewayResponse updateGatewayResponse(UpdateGatewayResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteGatewayResponse}. */
    public void deleteGatewayResponse(DeleteGatewayResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
