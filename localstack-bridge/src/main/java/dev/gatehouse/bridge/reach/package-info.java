/**
 * How a target comes back to this machine: from a container, loopback is another place.
 *
 * <p>Enters: the servers that stand in for a definition's hosts. Leaves: addresses that the target can call, behind each of
 * which a relay hands requests on, with the {@code Host} that the server would see in process.
 *
 * @see <a href="https://docs.docker.com/engine/network/drivers/bridge/">Docker's bridge network</a>
 */
@NullMarked
package dev.gatehouse.bridge.reach;

import org.jspecify.annotations.NullMarked;
