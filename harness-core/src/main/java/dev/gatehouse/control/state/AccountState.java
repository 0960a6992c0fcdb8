package dev.gatehouse.control.state;

import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Everything of one account in one region. */
public final class AccountState {

    private final Location location;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Ports ports;

    /** What is outside. */
    public Ports ports() {
        return ports;
    }

    /** An empty account. */
    public AccountState(Location location, InstantSource clock, RandomGenerator random, Ports ports) {
        this.location = location;
        this.clock = clock;
        this.random = random;
        this.ports = ports;
    }

    /** A copy that changes on its own. */
    public AccountState fork(Ports newPorts) {
        return new AccountState(location, clock, random, newPorts);
    }

    /** The region and account. */
    public Location location() {
        return location;
    }
}
