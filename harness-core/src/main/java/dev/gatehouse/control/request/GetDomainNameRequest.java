package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetDomainName}.
 *
 * @param domainName the domain name
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDomainName.html">GetDomainName</a>
 */
public record GetDomainNameRequest(String domainName) {}
