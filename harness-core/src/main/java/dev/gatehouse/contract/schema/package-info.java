/**
 * JSON values held against the JSON schemas of OpenAPI documents, 3.0 and 3.1.
 *
 * <p>Enters: a document, the pointer to a schema in it, and a value. Leaves: what is wrong, with a pointer into the value. The
 * only package that touches the validator's own classes.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html">OpenAPI definitions</a>
 */
@NullMarked
package dev.gatehouse.contract.schema;

import org.jspecify.annotations.NullMarked;
