/**
 * What integration requests and integration responses have in common: payloads as text or bytes, mapping templates and
 * parameter mappings set up once, and what templates override.
 *
 * <p>Enters: texts of a definition, then payloads of requests and responses. Leaves: their mapped values, each with its
 * reason; or a fault where AWS answers 500.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-data-transformations.html">Data
 *     transformations for REST APIs</a>
 */
@NullMarked
package dev.gatehouse.flow.transformation;

import org.jspecify.annotations.NullMarked;
