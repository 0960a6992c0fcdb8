package dev.gatehouse.contract.cases.run;

import java.net.URI;

/**
 * Where requests to one API go.
 *
 * @param server where to connect to
 * @param host what {@code Host} says
 */
public record Door(URI server, String host) {}
