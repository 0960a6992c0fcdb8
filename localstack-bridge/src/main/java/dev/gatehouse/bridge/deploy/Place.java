package dev.gatehouse.bridge.deploy;

/**
 * Where an integration leads, in whichever kind of API.
 *
 * @param type as {@code HTTP_PROXY}
 * @param uri what it says, stage variables included
 * @param vpcLink the id of the VPC link that it goes through; empty if it goes through none
 */
record Place(String type, String uri, String vpcLink) {}
