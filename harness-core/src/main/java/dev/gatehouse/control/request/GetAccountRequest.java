package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetAccount}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetAccount.html">GetAccount</a>
 */
public record GetAccountRequest() {}
