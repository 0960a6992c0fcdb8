package dev.gatehouse.contract.cases.run;

import dev.gatehouse.Gateway;
import dev.gatehouse.GatewaySettings;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.standin.StandIns;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gateway in this JVM: an empty account of its own for each case.
 *
 * @param settings of each gateway; their environment says where AWS services are, and who calls them
 */
public record InProcessCases(GatewaySettings settings) implements CaseTarget {

    /** The account that emulators take callers with the key "test" for, so that what a case makes there is found here. */
    private static final Location ACCOUNT = new Location("us-east-1", "000000000000");

    /** Gateways with the standard settings. */
    public InProcessCases() {
        this(GatewaySettings.standard());
    }

    @Override
    public String name() {
        return "in process";
    }

    @Override
    public Optional<String> cannotRun(ContractCase given) {
        return new NeededServices(ServiceEndpoints.configured(settings.environment())).missing(given);
    }

    @Override
    public CaseWorld open(ContractCase given) throws IOException {
        StandIns standIns = StandIns.onLoopback(given);
        try {
            Map<String, String> environment = new HashMap<>(settings.environment());
            environment.put("AWS_ENDPOINT_URL_LAMBDA", standIns.root());
            Gateway gateway = LoadedDefinition.load(List.of(), DefinitionOptions.defaults(), ACCOUNT)
                    .start(settings.withEnvironment(environment));
            boolean others = !NeededServices.of(given).isEmpty();
            return new InProcessWorld(gateway, standIns, new WorldServices(settings, ACCOUNT.region()), others);
        } catch (RuntimeException e) {
            standIns.close();
            throw e;
        }
    }
}
