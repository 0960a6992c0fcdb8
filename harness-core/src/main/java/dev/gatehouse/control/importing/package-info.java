/**
 * From an OpenAPI document to what an API is made of.
 *
 * <p>Enters: the text of a document. Leaves: an {@link dev.gatehouse.control.importing.ImportedApi}, which names things and
 * has no ids.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
@NullMarked
package dev.gatehouse.control.importing;

import org.jspecify.annotations.NullMarked;
