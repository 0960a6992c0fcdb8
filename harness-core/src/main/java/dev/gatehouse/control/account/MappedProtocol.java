package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.v2.ProtocolType;

/**
 * What a domain name may lead to: WebSocket APIs, or REST and HTTP APIs, but not both.
 *
 * @param account knows the APIs
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html">API mappings</a>
 */
public record MappedProtocol(AccountState account) {

    /** Refuses a mapping of the other kind than those that the domain name has. */
    public void check(Ledger ledger, String domainName, ApiMapping mapping) {
        boolean webSocket = isWebSocket(mapping);
        for (ApiMapping other : ledger.apiMappingsOf(domainName).values()) {
            if (!other.apiMappingId().equals(mapping.apiMappingId()) && isWebSocket(other) != webSocket) {
                throw ControlException.badRequest("WebSocket APIs cannot be mapped to the same domain name as HTTP or"
                        + " REST APIs: " + domainName + " is mapped to API " + other.apiId() + " already, which is "
                        + (webSocket ? "no" : "a") + " WebSocket API. Use a domain name for each");
            }
        }
    }

    private boolean isWebSocket(ApiMapping mapping) {
        return account.v2Apis().has(mapping.apiId())
                && account.v2Apis().read(mapping.apiId(), api -> api.api().protocolType() == ProtocolType.WEBSOCKET);
    }
}
