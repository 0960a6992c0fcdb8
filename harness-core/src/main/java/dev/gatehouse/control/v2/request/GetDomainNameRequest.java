package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetDomainName}.
 *
 * @param domainName the domain name
 */
public record GetDomainNameRequest(String domainName) {}
