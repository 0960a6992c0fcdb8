package dev.gatehouse.model.rest;

/**
 * What an API key used on one day.
 *
 * @param used requests of that day
 * @param remaining requests that its quota still allowed at the end of that day; 0 if the usage plan has no quota
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetUsage.html">GetUsage</a>
 */
public record UsageDay(long used, long remaining) {}
