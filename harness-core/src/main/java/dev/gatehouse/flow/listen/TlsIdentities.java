package dev.gatehouse.flow.listen;

import org.jspecify.annotations.Nullable;

/** Knows by which certificate a TLS listener shows itself under a name. */
@FunctionalInterface
public interface TlsIdentities {

    /**
     * What to show, and what to ask for.
     *
     * @param serverName the name that the client says it calls; null if it says none, as who calls an address
     */
    TlsIdentity of(@Nullable String serverName);
}
