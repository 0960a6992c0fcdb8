package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteDomainName}.
 *
 * @param domainName the domain name
 */
public record DeleteDomainNameRequest(String domainName) {}
