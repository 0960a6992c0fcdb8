package dev.gatehouse;

import dev.gatehouse.flow.network.Network;

/**
 * What a gateway knows of those who call it: a test declares them, where on AWS they would be other services' resources.
 *
 * <pre>{@code
 * UserPool readers = gateway.callers().userPools().pool("us-east-1_Readers1");
 * gateway.callers().network().client("office", "198.51.100.7");
 * }</pre>
 *
 * @param iamUsers the IAM users whose signatures methods with {@code AWS_IAM} accept
 * @param userPools the user pools whose tokens Cognito authorizers accept
 * @param tokenIssuers the issuers whose tokens JWT authorizers of HTTP APIs accept
 * @param network where requests come from: addresses, VPCs and VPC endpoints
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html">Control and
 *     manage access to REST APIs</a>
 */
public record Callers(IamUsers iamUsers, UserPools userPools, TokenIssuers tokenIssuers, Network network) {}
