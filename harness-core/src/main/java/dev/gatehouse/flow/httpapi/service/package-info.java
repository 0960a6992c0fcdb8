/**
 * First-class integrations: actions of AWS services that an HTTP API calls by their parameters.
 *
 * <p>Enters: an integration's subtype and parameters, and a request. Leaves: the call of the service, which is signed and
 * sent as any other.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html">AWS
 *     service integrations</a>
 */
@NullMarked
package dev.gatehouse.flow.httpapi.service;

import org.jspecify.annotations.NullMarked;
