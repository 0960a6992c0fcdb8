package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.invoke.InvokeUrl;

/**
 * A target over the wire.
 *
 * @param name what reports call it
 * @param access its control plane
 * @param invoke how requests reach a stage
 * @param limits how long it may take
 * @param vicinity what it can reach
 */
public record RemoteSettings(String name, Access access, InvokeUrl invoke, TimeLimits limits, Vicinity vicinity) {}
