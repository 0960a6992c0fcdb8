package dev.gatehouse.samples;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.bridge.target.endpoint.Endpoint;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.definition.DefinitionOptions;
import java.util.List;

/** A target of one's own: an empty gateway, to which APIs are deployed over the wire as they would be to AWS. */
public final class AnotherGateway implements Target {

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final Target wire = Endpoint.at(gateway.uri());

    @Override
    public String name() {
        return "another gateway";
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        return wire.deploy(api);
    }

    @Override
    public ControlCalls calls(String service) {
        return wire.calls(service);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return wire.send(request);
    }

    @Override
    public void close() {
        wire.close();
        gateway.close();
    }
}
