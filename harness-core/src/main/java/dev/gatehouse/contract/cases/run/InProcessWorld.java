package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.cases.standin.StandIns;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * A gateway of one case.
 *
 * @param services the AWS services beside it
 * @param others whether the case calls any, which have clocks of their own
 */
record InProcessWorld(Gateway gateway, StandIns standIns, WorldServices services, boolean others) implements CaseWorld {

    @Override
    public String region() {
        return gateway.control().location().region();
    }

    @Override
    public String accountId() {
        return gateway.control().location().accountId();
    }

    @Override
    public JsonNode call(String service, String operation, JsonNode parameters) {
        if (service.equals("apigateway")) {
            return gateway.control().call(operation, parameters);
        }
        if (service.equals("apigatewayv2")) {
            return gateway.control().call("apigatewayv2:" + operation, parameters);
        }
        return services.call(service, operation, parameters);
    }

    /** The host that LocalStack gives APIs, so that a case sees the same domain name on both. */
    @Override
    public Door door(String apiId) {
        return new Door(
                gateway.uri(),
                apiId + ".execute-api.localhost.localstack.cloud:"
                        + gateway.uri().getPort());
    }

    /** The gateway's clock is moved; only where others must see the time pass as well, it does. */
    @Override
    public void pass(Duration time) throws InterruptedException {
        if (others) {
            InvocationSteps.pause(time);
        } else {
            gateway.clock().advance(time);
        }
    }

    @Override
    public String explanation() {
        List<Flow> flows = gateway.flows().all();
        Fault fault = flows.isEmpty() ? null : flows.get(flows.size() - 1).fault();
        return fault == null ? "" : fault.stage() + " " + fault.type() + ": " + fault.truth();
    }

    @Override
    public void close() throws IOException {
        gateway.close();
        standIns.close();
    }
}
