package dev.gatehouse.control.port;

/**
 * Where a control plane stands.
 *
 * @param region the region, as {@code eu-west-1}
 * @param accountId the account, twelve digits
 */
public record Location(String region, String accountId) {}
