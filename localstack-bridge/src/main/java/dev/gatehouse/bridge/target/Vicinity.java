package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.reach.HostAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a target can reach.
 *
 * @param host this machine as the target sees it; empty if it does not
 * @param functions ARNs of functions on the target, by their names in process
 */
public record Vicinity(Supplier<Optional<HostAddress>> host, Map<String, String> functions) {

    public Vicinity {
        functions = Map.copyOf(functions);
    }

    /** These, and one more function. */
    public Vicinity with(String function, String arn) {
        Map<String, String> more = new HashMap<>(functions);
        more.put(function, arn);
        return new Vicinity(host, more);
    }

    /**
     * What system properties say: {@code gatehouse.target.host} how the target reaches this machine, and
     * {@code gatehouse.target.functions} a list as {@code DemoLambda=arn:aws:lambda:...,Other=arn:...}.
     *
     * @param usual how the target reaches this machine if nobody says otherwise
     */
    public static Vicinity configured(Supplier<Optional<HostAddress>> usual) {
        Map<String, String> functions = new HashMap<>();
        for (String function :
                System.getProperty("gatehouse.target.functions", "").split(",", -1)) {
            String[] nameAndArn = function.split("=", 2);
            if (nameAndArn.length == 2) {
                functions.put(nameAndArn[0].strip(), nameAndArn[1].strip());
            }
        }
        String named = System.getProperty("gatehouse.target.host", "");
        return new Vicinity(named.isEmpty() ? usual : () -> Optional.of(HostAddress.named(named)), functions);
    }
}
