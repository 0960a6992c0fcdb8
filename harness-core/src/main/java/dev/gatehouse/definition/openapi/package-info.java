/**
 * OpenAPI 3.0 and 3.1 and Swagger 2.0 documents as definitions.
 *
 * <p>Enters: the text of a document and the names that the user waives. Leaves: an imported and deployed API with the place
 * of each element, or one exception that lists everything in the document that would not behave as it says.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">OpenAPI
 *     extensions for API Gateway</a>
 */
@NullMarked
package dev.gatehouse.definition.openapi;

import org.jspecify.annotations.NullMarked;
