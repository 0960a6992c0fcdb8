package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteDomainName}.
 *
 * @param domainName the domain name
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteDomainName.html">DeleteDomainName</a>
 */
public record DeleteDomainNameRequest(String domainName) {}
