/**
 * A REST API in AWS's own nouns: immutable records whose components are named as in AWS's control-plane API.
 *
 * <p>Enters: what the control plane was told. Leaves: an {@link dev.gatehouse.model.rest.ApiSnapshot}, which a deployment
 * freezes and the data plane compiles.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Types.html">API Gateway data types</a>
 */
@NullMarked
package dev.gatehouse.model.rest;

import org.jspecify.annotations.NullMarked;
