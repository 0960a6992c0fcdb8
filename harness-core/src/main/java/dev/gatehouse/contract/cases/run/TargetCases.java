package dev.gatehouse.contract.cases.run;

import dev.gatehouse.GatewaySettings;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.standin.StandIns;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import java.io.IOException;
import java.util.Optional;

/**
 * Any target that tells what is around it: an emulator, or AWS.
 *
 * @param target which its owner closes
 * @param surroundings what is around it
 * @param settings whose environment says where AWS services beside API Gateway are, and who calls them
 */
public record TargetCases(Target target, Surroundings surroundings, GatewaySettings settings) implements CaseTarget {

    /**
     * Cases on a target.
     *
     * @throws IllegalArgumentException if it does not tell what is around it
     */
    public static TargetCases on(Target target) {
        Surroundings surroundings = target.surroundings()
                .orElseThrow(() -> new IllegalArgumentException("Contract cases cannot run on " + target.name()
                        + ": it does not tell how requests reach an API there (Target.surroundings())."));
        return new TargetCases(target, surroundings, GatewaySettings.standard());
    }

    /** The same, but for cases that say that the target does not support them, and with AWS services as the settings say. */
    public TargetCases onEvery(GatewaySettings others) {
        Surroundings unnamed = new Surroundings(
                "",
                surroundings.region(),
                surroundings.accountId(),
                surroundings.server(),
                surroundings.host(),
                surroundings.thisMachine(),
                surroundings.tags());
        return new TargetCases(target, unnamed, others);
    }

    @Override
    public String name() {
        return target.name();
    }

    @Override
    public Optional<String> cannotRun(ContractCase given) {
        if (given.unsupportedBy().contains(surroundings.kind())) {
            return Optional.of("the case says that " + surroundings.kind() + " does not support it (unsupportedBy)");
        }
        if (!given.functions().isEmpty()) {
            return Optional.of("the case's functions answer as stand-ins of Lambda's Invoke API, and " + name()
                    + " invokes functions of its own alone");
        }
        if (needsThisMachine(given) && surroundings.thisMachine().isEmpty()) {
            return Optional.of("the case's servers listen on this machine, which " + name() + " cannot reach");
        }
        if (surroundings.accountId().isEmpty()
                && given.document().toString().matches("(?s).*\\$\\{(account|role)}.*")) {
            return Optional.of("the case names the account, and nobody says which one " + name() + " is");
        }
        return new NeededServices(ServiceEndpoints.configured(settings.environment())).missing(given);
    }

    private static boolean needsThisMachine(ContractCase given) {
        return !given.issuers().isEmpty() || given.document().toString().contains("${backend:");
    }

    @Override
    public CaseWorld open(ContractCase given) throws IOException {
        WorldServices services = new WorldServices(settings, surroundings.region());
        return new TargetWorld(target, surroundings, services, standIns(given));
    }

    private StandIns standIns(ContractCase given) throws IOException {
        if (surroundings.thisMachine().isEmpty()) {
            return StandIns.onLoopback(given);
        }
        Surroundings.ThisMachine machine = surroundings.thisMachine().get();
        return new StandIns(given, machine.name(), machine.bind());
    }
}
