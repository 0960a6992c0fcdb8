/**
 * JSON text and its tree.
 *
 * <p>Enters: a text or a tree. Leaves: the other.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
@NullMarked
package dev.gatehouse.model.json;

import org.jspecify.annotations.NullMarked;
