package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The gateway responses of one API. */
public final class GatewayResponses {

    private static final GatewayResponses AWS_DEFAULTS = new GatewayResponses(Map.of());

    private final Map<GatewayResponseType, CompiledGatewayResponse> changed;

    private GatewayResponses(Map<GatewayResponseType, CompiledGatewayResponse> changed) {
        this.changed = changed;
    }

    /** AWS's own, for requests whose API is not known. */
    public static GatewayResponses awsDefaults() {
        return AWS_DEFAULTS;
    }

    /** Sets up an API's gateway responses; a parameter mapping that AWS would refuse is a problem. */
    public static GatewayResponses compile(ApiSnapshot snapshot, Problems problems) {
        Map<GatewayResponseType, CompiledGatewayResponse> changed = new EnumMap<>(GatewayResponseType.class);
        for (GatewayResponse response : snapshot.gatewayResponses().values()) {
            if (!response.defaultResponse()) {
                changed.put(response.responseType(), CompiledGatewayResponse.compile(response, problems));
            }
        }
        return new GatewayResponses(changed);
    }

    /** Answers a fault. */
    public FinalResponse answer(GatewayFault fault, FaultScope scope) {
        CompiledGatewayResponse response = fault.isPlainText() ? null : responseTo(fault.type());
        FaultScope full = scope.with(fault);
        Body body = response == null ? DefaultBody.of(fault) : response.body(fault, full);
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Content-Type", body.contentType()));
        headers.add(new Header("x-amzn-ErrorType", ErrorTypes.of(fault)));
        Headers all = new Headers(headers);
        if (response != null) {
            for (Header own : response.headers(full)) {
                all = all.with(own.name(), own.value());
            }
        }
        return new FinalResponse(new HttpResponse(status(fault, response), all, Bytes.utf8(body.text())));
    }

    /** A type that the API did not change goes by DEFAULT_4XX or DEFAULT_5XX, if those are changed. */
    private @Nullable CompiledGatewayResponse responseTo(GatewayResponseType type) {
        CompiledGatewayResponse own = changed.get(type);
        return own == null ? changed.get(fallback(type)) : own;
    }

    private int status(GatewayFault fault, @Nullable CompiledGatewayResponse response) {
        OptionalInt own = response == null ? OptionalInt.empty() : response.status();
        if (own.isPresent()) {
            return own.getAsInt();
        }
        return fault.status().orElseGet(() -> defaultStatus(fault.type()));
    }

    private static int defaultStatus(GatewayResponseType type) {
        return type.defaultStatus().orElse(type == GatewayResponseType.DEFAULT_4XX ? 400 : 500);
    }

    private static GatewayResponseType fallback(GatewayResponseType type) {
        return defaultStatus(type) < 500 ? GatewayResponseType.DEFAULT_4XX : GatewayResponseType.DEFAULT_5XX;
    }
}
