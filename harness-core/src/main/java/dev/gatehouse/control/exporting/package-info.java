/**
 * Writes a deployed API as an OpenAPI document, as {@code GetExport} does.
 *
 * <p>Enters: what a stage has deployed, with the documentation that was published on it. Leaves: a Swagger 2.0 or OpenAPI
 * 3.0.1 document, with as many of AWS's extensions as were asked for.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-export-api.html">Export a REST API</a>
 */
@NullMarked
package dev.gatehouse.control.exporting;

import org.jspecify.annotations.NullMarked;
