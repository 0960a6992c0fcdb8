package dev.gatehouse.control.v2;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.request.CreateApiRequest;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.List;
import java.util.Map;

/** Makes APIs with what AWS takes for granted. */
final class NewApi {

    static final String HTTP_ROUTES = "$request.method $request.path";
    private static final String KEYS = "$request.header.x-api-key";

    private NewApi() {}

    static Api of(AccountState account, CreateApiRequest request) {
        ProtocolType protocol = ProtocolType.valueOf(request.protocolType());
        Api blank = blank(account, request.name(), protocol);
        Api api = Merged.of(blank, request, Api.class, "corsConfiguration");
        return request.corsConfiguration() == null
                ? api
                : ApiChange.withCors(api, Given.cors(request.corsConfiguration()));
    }

    static Api blank(AccountState account, String name, ProtocolType protocol) {
        String id = account.ids().longId();
        String host = id + ".execute-api." + account.location().region() + ".amazonaws.com";
        boolean http = protocol == ProtocolType.HTTP;
        return new Api(
                id,
                name,
                null,
                null,
                protocol,
                http ? HTTP_ROUTES : "$request.body.action",
                KEYS,
                null,
                false,
                false,
                "ipv4",
                false,
                (http ? "https://" : "wss://") + host,
                account.now(),
                Map.of(),
                List.of(),
                List.of());
    }
}
