package dev.gatehouse.contract.target;

import dev.gatehouse.Gateway;

/**
 * What is to be deployed: the APIs of a running gateway, and where their integrations lead.
 *
 * @param name what made it, as the name of a test class; shown in what is deployed and in messages
 * @param gateway its account is read through AWS's own operations; its stand-ins and functions tell what integrations reach
 */
public record Deployable(String name, Gateway gateway) {

    /** The APIs of a gateway, without a name of their own. */
    public static Deployable of(Gateway gateway) {
        return new Deployable("gatehouse", gateway);
    }
}
