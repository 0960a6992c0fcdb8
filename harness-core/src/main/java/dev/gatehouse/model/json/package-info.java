/**
 * JSON text and its tree, and values as JSON.
 *
 * <p>Enters: a text or a tree. Leaves: the other. Or enters: maps, lists and scalars. Leaves: their JSON.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">Import a REST API</a>
 */
@NullMarked
package dev.gatehouse.model.json;

import org.jspecify.annotations.NullMarked;
